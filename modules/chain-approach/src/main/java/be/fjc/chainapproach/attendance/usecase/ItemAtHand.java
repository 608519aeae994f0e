package be.fjc.chainapproach.attendance.usecase;

import be.fjc.casework.DossierDesk;
import be.fjc.chainapproach.attendance.domain.Attendances;
import be.fjc.chainapproach.attendance.domain.HeardFacts;
import be.fjc.chainapproach.meetings.domain.AgendaItem;
import be.fjc.chainapproach.meetings.domain.Meeting;
import be.fjc.chainapproach.meetings.domain.Meetings;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Subject;
import be.fjc.platform.kernel.NotFound;
import be.fjc.platform.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;

/** The item that somebody works on while it is discussed, after it was asked whether they may. */
@ApplicationScoped
public class ItemAtHand {

    @Inject
    Access access;

    @Inject
    Meetings meetings;

    @Inject
    DossierDesk desk;

    @Inject
    Attendances attendances;

    @Inject
    Clock clock;

    /** An item with its meeting and what is known of its dossier, and who works on it when. */
    public record Held(Meeting meeting, AgendaItem item, DossierDesk.Known dossier, UUID by, Instant at) {}

    /** Asks; what is not there for this person is not there at all. */
    public Held require(String action, UUID meetingId, UUID itemId) {
        Subject subject = access.subject();
        Supplier<NotFound> absent = () -> access.absent(action, "agendaItem", itemId);
        Meeting meeting = meetings.find(meetingId).orElseThrow(absent);
        AgendaItem item = meeting.item(itemId).filter(AgendaItem::isOn).orElseThrow(absent);
        DossierDesk.Known dossier = desk.find(item.dossier()).orElseThrow(absent);
        access.require(action, HeardFacts.of(subject, item, dossier, attendances.heard(itemId, subject.account())));
        return new Held(meeting, item, dossier, subject.account(), clock.instant());
    }

    /** Refuses before the doors open, to who is not bound to secrecy yet, and once the minutes are approved. */
    public void requireRunning(Held held) {
        Refusal.unless(held.meeting().isOpenAt(held.at()), "meetingNotOpen");
        Refusal.unless(attendances.acknowledged(held.meeting().id(), held.by()).isPresent(), "secrecyNotAcknowledged");
        attendances.keepOpen(held.meeting().id());
        Refusal.unless(!attendances.isApproved(held.meeting().id()), "minutesApproved");
    }
}
