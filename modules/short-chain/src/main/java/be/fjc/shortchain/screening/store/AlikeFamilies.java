package be.fjc.shortchain.screening.store;

import be.fjc.casework.KeptFamilies;
import be.fjc.casework.ZoneTables.Sitting;
import be.fjc.platform.sealing.Seal;
import be.fjc.shortchain.interventions.domain.Intervention;
import be.fjc.shortchain.screening.domain.KeptAtTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Opens the names of what waits, for nearly nobody: only for whom some family is kept from. */
@ApplicationScoped
class AlikeFamilies implements KeptAtTable {

    @PersistenceContext(unitName = "short-chain")
    EntityManager entities;

    @Inject
    KeptFamilies families;

    @Inject
    Seal seal;

    @Override
    public Set<UUID> from(UUID account, Sitting sitting) {
        KeptFamilies.Kept kept = families.from(account);
        if (kept.things().isEmpty()) {
            return Set.of();
        }
        return entities.createQuery("""
                        select i from Intervention i where i.zone in :zones and (i.screenedAt is null or i.screenedAtMeeting = :meeting)""",
                        Intervention.class)
                .setParameter("zones", sitting.zones())
                .setParameter("meeting", sitting.meeting())
                .getResultStream()
                .filter(one -> one.persons(seal).stream()
                        .anyMatch(person -> families.mayBeOf(kept, person.familyName(), person.givenName(), person.birthDate())))
                .map(Intervention::id)
                .collect(Collectors.toSet());
    }
}
