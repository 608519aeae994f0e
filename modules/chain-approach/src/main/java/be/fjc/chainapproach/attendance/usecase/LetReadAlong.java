package be.fjc.chainapproach.attendance.usecase;

import be.fjc.chainapproach.attendance.domain.Attendances;
import be.fjc.chainapproach.attendance.domain.ReadAlong;
import be.fjc.chainapproach.meetings.domain.Meeting;
import be.fjc.chainapproach.meetings.domain.Meetings;
import be.fjc.chainapproach.tables.domain.TableFacts;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Access;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.kernel.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Who leads a meeting lets those who are really there read along what its table goes over of the police; nobody lets oneself in. */
@UseCase
public class LetReadAlong {

    private static final String KEEP = "chain-approach.readAlong.keep";

    @Inject
    Access access;

    @Inject
    Meetings meetings;

    @Inject
    Attendances attendances;

    @Inject
    Clock clock;

    /** Somebody who is bound to secrecy at it. @return the id of the permission */
    public UUID begin(UUID meetingId, UUID account) {
        Meeting meeting = require(meetingId);
        Refusal.unless(!attendances.isApproved(meetingId), "minutesApproved");
        Refusal.unless(attendances.acknowledged(meetingId, account).isPresent(), "personNotBound");
        Refusal.unless(attendances.readAlong(meetingId, account).isEmpty(), "readsAlong");
        ReadAlong along = new ReadAlong(meeting, account, access.subject().account(), clock.instant());
        attendances.add(along);
        return along.id();
    }

    public void end(UUID meetingId, UUID id) {
        require(meetingId);
        ReadAlong along = attendances.readAlong(id).filter(one -> one.meeting().equals(meetingId)).orElseThrow(() -> access.absent(KEEP, "readAlong", id));
        along.end(access.subject().account(), clock.instant());
    }

    private Meeting require(UUID meetingId) {
        Meeting meeting = meetings.find(meetingId).orElseThrow(() -> access.absent(KEEP, "meeting", meetingId));
        access.require(KEEP, new Facts("meeting", meetingId, TableFacts.of(access.subject(), meeting.table()).relations()));
        return meeting;
    }
}
