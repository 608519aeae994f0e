package be.fjc.shortchain.interventions.store;

import be.fjc.platform.runtime.viewers.FamilyNames;
import be.fjc.platform.sealing.Seal;
import be.fjc.shortchain.housebans.domain.HouseBan;
import be.fjc.shortchain.interventions.domain.Intervention;
import be.fjc.shortchain.interventions.domain.Reported.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The family names in an intervention and in what follows on it, for the rule that notices a namesake looking. */
@ApplicationScoped
class FamilyNamesOfReports implements FamilyNames {

    @PersistenceContext(unitName = "short-chain")
    EntityManager entities;

    @Inject
    Seal seal;

    /** Reaching out to a family has the id of its intervention. */
    @Override
    public Set<String> of(String type, UUID id) {
        return switch (type) {
            case "intervention", "outreach" -> names(id);
            case "houseBan" -> Optional.ofNullable(entities.find(HouseBan.class, id)).map(ban -> names(ban.intervention())).orElse(Set.of());
            default -> Set.of();
        };
    }

    private Set<String> names(UUID intervention) {
        return Optional.ofNullable(entities.find(Intervention.class, intervention)).stream()
                .flatMap(one -> one.persons(seal).stream())
                .map(Person::familyName)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
