package be.fjc.casework.usecase;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.compartments.domain.Seals;
import be.fjc.casework.compartments.usecase.Hearers;
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
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps from sight what someone has a conflict of interest with, and tells the coordinators who do not have one that it was tried; of a
 * sealed dossier everybody in its circle. Told once a day for each person and dossier, because a page that is loaded again is no news. The
 * audit shows sealed dossiers by their id to who watches over data protection.
 */
@ApplicationScoped
public class ConflictWatch implements ConflictsOfInterest {

    @Inject
    Conflicts conflicts;

    @Inject
    Seals seals;

    @Inject
    Hearers hearers;

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
        UUID who = subject.account();
        List<UUID> coordinators = people.withRole(Role.COORDINATOR).stream().map(Person::account).toList();
        conflicts.barredReceipt(who, id).ifPresent(receipt -> tell(coordinators, who, id, receipt, Notice.CONFLICT_ATTEMPTED));
        if (seals.keepFrom(who, id)) {
            seals.receipt(id).ifPresent(receipt -> tell(seals.circle(id), who, id, receipt, Notice.SEAL_ATTEMPTED));
        }
    }

    private void tell(Collection<UUID> accounts, UUID who, UUID thing, ReceiptNumber receipt, String code) {
        Instant now = clock.instant();
        for (UUID account : hearers.among(accounts, thing)) {
            String once = code + receipt.value() + who + account + WorkingDays.dayOf(now);
            UUID notice = UUID.nameUUIDFromBytes(once.getBytes(StandardCharsets.UTF_8));
            if (notices.find(notice).isEmpty()) {
                notices.add(new Notice(notice, account, code, receipt, now));
            }
        }
    }
}
