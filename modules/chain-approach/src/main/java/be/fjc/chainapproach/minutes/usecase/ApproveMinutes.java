package be.fjc.chainapproach.minutes.usecase;

import static java.util.stream.Collectors.toSet;

import be.fjc.casework.DossierDesk;
import be.fjc.chainapproach.attendance.domain.Attendances;
import be.fjc.chainapproach.meetings.domain.AgendaItem;
import be.fjc.chainapproach.meetings.domain.Meeting;
import be.fjc.chainapproach.meetings.domain.Meetings;
import be.fjc.chainapproach.minutes.domain.MinutesApproval;
import be.fjc.chainapproach.minutes.domain.MinutesBook;
import be.fjc.chainapproach.tables.domain.TableFacts;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.kernel.Brussels;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.kernel.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Whoever leads a meeting approves its minutes, who was there included; they are frozen from then on. */
@UseCase
public class ApproveMinutes {

    private static final String APPROVE = "chain-approach.minutes.approve";

    @Inject
    Access access;

    @Inject
    Meetings meetings;

    @Inject
    Attendances attendances;

    @Inject
    MinutesBook book;

    @Inject
    DossierDesk desk;

    @Inject
    Clock clock;

    /** @return the id of the approval */
    public UUID approve(UUID meetingId, Expected expected) {
        Meeting meeting = meetings.find(meetingId).orElseThrow(() -> access.absent(APPROVE, "meeting", meetingId));
        access.require(APPROVE, new Facts("meeting", meetingId, TableFacts.of(access.subject(), meeting.table()).relations()));
        expected.check(meetingId, meeting.version());
        attendances.holdStill(meetingId);
        Refusal.unless(!attendances.isApproved(meetingId), "minutesApproved");
        Instant now = clock.instant();
        boolean discussed = !meeting.agenda().isEmpty() && attendances.isEachHeard(meeting.agenda().stream().map(AgendaItem::id).collect(toSet()));
        Refusal.unless(discussed || meeting.hasBegunAt(now), "meetingToCome");
        MinutesApproval approval = new MinutesApproval(meeting, access.subject().account(), now);
        book.add(approval);
        Map<String, String> when = Map.of("meetingOn", Brussels.dayOf(meeting.plan().startsAt()).toString());
        meeting.agenda().forEach(item -> desk.note(item.dossier(), "minutesApproved", when, now));
        return approval.id();
    }
}
