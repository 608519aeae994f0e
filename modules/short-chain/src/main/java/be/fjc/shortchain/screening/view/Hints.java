package be.fjc.shortchain.screening.view;

import be.fjc.casework.KnownFamilies;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Decision;
import be.fjc.platform.access.InformationClass;
import be.fjc.platform.sealing.Seal;
import be.fjc.shortchain.interventions.domain.Intervention;
import be.fjc.shortchain.interventions.domain.InterventionFacts;
import be.fjc.shortchain.interventions.domain.Interventions;
import be.fjc.shortchain.interventions.domain.KeptInterventions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Whether the people of an intervention are known already. The case file answers for what this reader may know, and for nothing else. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class Hints {

    private static final String READ = "short-chain.intervention.read";

    @Inject
    Access access;

    @Inject
    KeptInterventions kept;

    @Inject
    Interventions interventions;

    @Inject
    KnownFamilies families;

    @Inject
    Seal seal;

    public List<KnownFamilyLine> of(UUID id) {
        Intervention intervention = interventions.find(id).orElseThrow(() -> access.absent(READ, "intervention", id));
        Decision decision = access.require(READ, InterventionFacts.of(access.subject(), intervention, kept));
        if (!decision.readable().contains(InformationClass.A)) {
            return List.of();
        }
        return intervention.persons(seal).stream()
                .flatMap(one -> one.familyName() == null
                        ? Stream.empty()
                        : families.of(one.familyName(), one.givenName(), one.birthDate()).stream())
                .distinct()
                .map(one -> access.readable(new KnownFamilyLine(one.dossier().value(), one.number(), one.open()), decision))
                .toList();
    }
}
