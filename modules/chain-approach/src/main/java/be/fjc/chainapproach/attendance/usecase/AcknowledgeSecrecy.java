package be.fjc.chainapproach.attendance.usecase;

import be.fjc.chainapproach.attendance.domain.Acknowledgement;
import be.fjc.chainapproach.attendance.domain.Attendances;
import be.fjc.chainapproach.meetings.domain.Meeting;
import be.fjc.chainapproach.meetings.domain.Meetings;
import be.fjc.chainapproach.tables.domain.TableFacts;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Subject;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.kernel.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Somebody who comes to a meeting acknowledges to be bound to secrecy: each for oneself, once for each meeting. */
@UseCase
public class AcknowledgeSecrecy {

    private static final String ACKNOWLEDGE = "chain-approach.secrecy.acknowledge";

    @Inject
    Access access;

    @Inject
    Meetings meetings;

    @Inject
    Attendances attendances;

    @Inject
    Clock clock;

    /** @return the id of the acknowledgement */
    public UUID acknowledge(UUID meetingId) {
        Subject subject = access.subject();
        Meeting meeting = meetings.find(meetingId).orElseThrow(() -> access.absent(ACKNOWLEDGE, "meeting", meetingId));
        access.require(ACKNOWLEDGE, new Facts("meeting", meetingId, TableFacts.of(subject, meeting.table()).relations()));
        Refusal.unless(attendances.acknowledged(meetingId, subject.account()).isEmpty(), "secrecyAcknowledged");
        Acknowledgement acknowledgement = new Acknowledgement(meeting, subject, clock.instant());
        attendances.add(acknowledgement);
        return acknowledgement.id();
    }
}
