package be.fjc.chainapproach.meetings.view;

import java.time.Instant;
import java.util.UUID;

/** A meeting as the query gives it. */
public record MeetingRow(UUID id, UUID table, String tableName, Instant startsAt, String location, Boolean emergency, Instant offAt) {

    static final String SELECT = """
            select new be.fjc.chainapproach.meetings.view.MeetingRow(m.id, t.id, t.name, m.startsAt, m.location, m.emergency, m.offAt)
            from Meeting m join m.host t where (m.startsAt < :at or (m.startsAt = :at and m.id < :id))""";

    static final String OF_ORGANISATION =
            " and exists (select p.id from Participant p where p.host = t and p.organisation = :organisation and p.until is null)";

    static final String NEWEST_FIRST = " order by m.startsAt desc, m.id desc";
}
