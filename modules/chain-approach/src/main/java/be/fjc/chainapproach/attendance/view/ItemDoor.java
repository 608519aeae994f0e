package be.fjc.chainapproach.attendance.view;

import be.fjc.casework.DossierDesk;
import be.fjc.chainapproach.attendance.domain.Attendances;
import be.fjc.chainapproach.attendance.domain.HeardFacts;
import be.fjc.chainapproach.meetings.domain.AgendaItem;
import be.fjc.chainapproach.meetings.domain.Meeting;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Decision;
import be.fjc.platform.access.Subject;
import be.fjc.platform.kernel.NotFound;
import be.fjc.platform.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** What every view of what was said at an item asks first; until the minutes are approved it opens to who is bound to secrecy only. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class ItemDoor {

    @PersistenceContext(unitName = "chain-approach")
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    DossierDesk desk;

    @Inject
    Attendances attendances;

    @Inject
    Clock clock;

    /** An item that this reader may see, with how they stand to it. */
    public record Opened(Meeting meeting, AgendaItem item, DossierDesk.Known dossier, Facts facts, Decision decision) {}

    public Opened require(String action, UUID meetingId, UUID itemId) {
        Subject subject = access.subject();
        Supplier<NotFound> absent = () -> access.absent(action, "agendaItem", itemId);
        Meeting meeting = Optional.ofNullable(entities.find(Meeting.class, meetingId)).orElseThrow(absent);
        AgendaItem item = meeting.item(itemId).filter(AgendaItem::isOn).orElseThrow(absent);
        DossierDesk.Known dossier = desk.find(item.dossier()).orElseThrow(absent);
        Facts facts = HeardFacts.of(subject, item, dossier, attendances.heard(itemId, subject.account()));
        Decision decision = access.require(action, facts);
        boolean held = meeting.isOpenAt(clock.instant()) && !attendances.isApproved(meetingId);
        Refusal.unless(!held || attendances.acknowledged(meetingId, subject.account()).isPresent(), "secrecyNotAcknowledged");
        return new Opened(meeting, item, dossier, facts, decision);
    }
}
