package be.fjc.chainapproach.attendance.usecase;

import be.fjc.chainapproach.attendance.domain.Apology;
import be.fjc.chainapproach.attendance.domain.Attendances;
import be.fjc.chainapproach.meetings.domain.Meeting;
import be.fjc.chainapproach.meetings.domain.Meetings;
import be.fjc.chainapproach.tables.domain.TableFacts;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.kernel.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** A coordinator keeps that an organisation excused itself from a meeting. */
@UseCase
public class KeepApology {

    private static final String KEEP = "chain-approach.apology.keep";

    @Inject
    Access access;

    @Inject
    Meetings meetings;

    @Inject
    Attendances attendances;

    @Inject
    Clock clock;

    /** @return the id of the apology */
    public UUID keep(UUID meetingId, String organisation) {
        Meeting meeting = meetings.find(meetingId).orElseThrow(() -> access.absent(KEEP, "meeting", meetingId));
        access.require(KEEP, new Facts("meeting", meetingId, TableFacts.of(access.subject(), meeting.table()).relations()));
        Apology apology = new Apology(meeting, organisation, access.subject().account(), clock.instant());
        Refusal.unless(!attendances.isApproved(meetingId), "minutesApproved");
        Refusal.unless(!attendances.excused(meetingId).contains(organisation), "apologyKept");
        attendances.add(apology);
        return apology.id();
    }
}
