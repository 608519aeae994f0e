package be.fjc.chainapproach.attendance.view;

import be.fjc.casework.DossierDesk;
import be.fjc.casework.DossierId;
import be.fjc.chainapproach.attendance.domain.Attendances;
import be.fjc.chainapproach.attendance.domain.HeardFacts;
import be.fjc.chainapproach.meetings.domain.AgendaItem;
import be.fjc.chainapproach.meetings.domain.Meeting;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Decision;
import be.fjc.platform.access.Subject;
import be.fjc.platform.kernel.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** What every view of what was said at an item asks first; until the minutes are approved nothing is there but for who is bound to secrecy. */
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

    /** An item that this reader may see, and what its dossier is, with how they stand to it. */
    public record Opened(UUID meeting, UUID item, DossierId dossier, Facts facts, Decision decision) {}

    public Opened require(String action, UUID meetingId, UUID itemId) {
        Subject subject = access.subject();
        Supplier<NotFound> absent = () -> access.absent(action, "agendaItem", itemId);
        Meeting meeting = Optional.ofNullable(entities.find(Meeting.class, meetingId)).orElseThrow(absent);
        AgendaItem item = meeting.item(itemId).filter(AgendaItem::isOn).orElseThrow(absent);
        DossierDesk.Known dossier = desk.find(item.dossier()).orElseThrow(absent);
        Facts facts = HeardFacts.of(subject, item, dossier, attendances.heard(itemId, subject.account()));
        if (isForTheBoundOnly(meeting) && attendances.acknowledged(meetingId, subject.account()).isEmpty()) {
            throw absent.get();
        }
        return new Opened(meetingId, itemId, item.dossier(), facts, access.require(action, facts));
    }

    private boolean isForTheBoundOnly(Meeting meeting) {
        return meeting.isOpenAt(clock.instant()) && !attendances.isApproved(meeting.id());
    }
}
