package be.fjc.casework.digest.store;

import static java.util.stream.Collectors.toMap;

import be.fjc.casework.WorkMailboxes;
import be.fjc.casework.digest.domain.DigestChoice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Whoever wants a digest said at which mailbox; nobody else did. */
@ApplicationScoped
class MailboxesOfDigests implements WorkMailboxes {

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Override
    public Map<UUID, String> of(Set<UUID> accounts) {
        return accounts.isEmpty()
                ? Map.of()
                : entities.createQuery("select c from DigestChoice c where c.account in :accounts", DigestChoice.class)
                        .setParameter("accounts", accounts)
                        .getResultStream()
                        .collect(toMap(DigestChoice::account, DigestChoice::address));
    }
}
