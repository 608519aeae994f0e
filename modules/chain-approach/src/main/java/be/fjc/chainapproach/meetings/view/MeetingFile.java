package be.fjc.chainapproach.meetings.view;

import be.fjc.chainapproach.tables.view.TableState;
import be.fjc.platform.access.Open;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One meeting with the items that its reader may know of; nothing says that there are others.
 *
 * @param state whether a dossier can be put on the table on the day of the meeting
 * @param calledOff whether it does not take place
 * @param offers what the reader may do with the meeting
 * @param organisations codes and names of those at the table
 */
public record MeetingFile(
        @Open UUID id,
        @Open String href,
        @Open UUID tableId,
        @Open String tableName,
        @Open Instant startsAt,
        @Open Instant endsAt,
        @Open Integer slots,
        @Open Integer slotMinutes,
        @Open String location,
        @Open Boolean emergency,
        @Open Boolean calledOff,
        @Open TableState state,
        @Open List<OrganisationLine> organisations,
        @Open List<ItemLine> agenda,
        @Open List<String> offers) {

    /** Somebody at the table. */
    public record OrganisationLine(@Open String organisation, @Open String name) {}
}
