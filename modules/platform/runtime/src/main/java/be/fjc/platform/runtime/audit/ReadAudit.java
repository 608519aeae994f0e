package be.fjc.platform.runtime.audit;

import be.fjc.platform.access.Access;
import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.people.People;
import be.fjc.platform.people.Person;
import be.fjc.platform.runtime.access.KeptFromSight;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Shows the audit to whoever may read it, newest first; reading it is audited too. */
@UseCase
class ReadAudit {

    /** Above every id there is: where the first page starts. */
    private static final UUID HIGHEST = new UUID(-1, -1);

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    @Inject
    Access access;

    @Inject
    KeptFromSight keptFromSight;

    @Inject
    People people;

    /**
     * The lines.
     *
     * @param before the last one of the page before; null for the first page
     */
    List<AuditLine> read(UUID before, int most) {
        access.require("platform.audit.read", Access.Facts.collection("auditEvent", Set.of()));
        Map<UUID, AuditLine.Who> known = new HashMap<>();
        return database.createQuery("""
                SELECT e FROM AuditEvent e
                WHERE e.id < :before AND (e.subjectId IS NULL OR e.subjectId NOT IN :hidden) ORDER BY e.id DESC""", AuditEvent.class)
                .setParameter("before", before == null ? HIGHEST : before)
                .setParameter("hidden", hidden())
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(event -> event.line(event.account() == null ? null : known.computeIfAbsent(event.account(), this::who)))
                .toList();
    }

    /** What the reader has a conflict of interest with; never empty, for the query. */
    private Set<UUID> hidden() {
        Set<UUID> hidden = new HashSet<>(keptFromSight.from(access.subject().account()));
        hidden.add(HIGHEST);
        return hidden;
    }

    private AuditLine.Who who(UUID account) {
        return new AuditLine.Who(account, people.find(account).map(Person::name).orElse(null));
    }
}
