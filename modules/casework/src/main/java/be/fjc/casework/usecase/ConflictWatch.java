package be.fjc.casework.usecase;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.domain.Conflicts;
import be.fjc.casework.domain.Notice;
import be.fjc.casework.domain.Notices;
import be.fjc.casework.domain.ReceiptNumber;
import be.fjc.casework.domain.WorkingDays;
import be.fjc.platform.access.ConflictsOfInterest;
import be.fjc.platform.access.Role;
import be.fjc.platform.access.Subject;
import be.fjc.platform.people.People;
import be.fjc.platform.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps from sight what someone has a conflict of interest with, and tells the coordinators who do not have one that it was tried;
 * once a day for each person and dossier, because a page that is loaded again is no news.
 */
@ApplicationScoped
public class ConflictWatch implements ConflictsOfInterest {

    @Inject
    Conflicts conflicts;

    @Inject
    Notices notices;

    @Inject
    People people;

    @Inject
    Clock clock;

    @Override
    public String module() {
        return CaseworkModule.ID;
    }

    @Override
    @Transactional
    public Set<UUID> hiddenFrom(UUID account) {
        return conflicts.barredFrom(account);
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void attempted(Subject subject, String type, UUID id) {
        conflicts.barredReceipt(subject.account(), id).ifPresent(receipt -> tell(subject.account(), id, receipt));
    }

    private void tell(UUID who, UUID thing, ReceiptNumber receipt) {
        Instant now = clock.instant();
        for (Person coordinator : people.withRole(Role.COORDINATOR)) {
            String once = receipt.value() + who + coordinator.account() + WorkingDays.dayOf(now);
            UUID notice = UUID.nameUUIDFromBytes(once.getBytes(StandardCharsets.UTF_8));
            if (!conflicts.bars(coordinator.account(), thing) && notices.find(notice).isEmpty()) {
                notices.add(new Notice(notice, coordinator.account(), Notice.CONFLICT_ATTEMPTED, receipt, now));
            }
        }
    }
}
