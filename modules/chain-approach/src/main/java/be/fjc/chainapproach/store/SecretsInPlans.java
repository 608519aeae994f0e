package be.fjc.chainapproach.store;

import be.fjc.casework.DossierId;
import be.fjc.chainapproach.domain.FamilySecrets;
import be.fjc.chainapproach.plan.domain.Plans;
import be.fjc.chainapproach.safety.domain.SafetyPlans;
import be.fjc.platform.sealing.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Out of safety plans and plans of approach; also out of earlier versions of how somebody stays safe: somebody may still be there. */
@ApplicationScoped
class SecretsInPlans implements FamilySecrets {

    @Inject
    SafetyPlans safetyPlans;

    @Inject
    Plans plans;

    @Inject
    Seal seal;

    @Override
    public List<String> of(DossierId dossier, UUID reader) {
        Stream<String> havens = safetyPlans.of(dossier).stream()
                .filter(plan -> !plan.member().equals(reader))
                .flatMap(plan -> plan.versions().stream())
                .flatMap(version -> version.havens(seal).stream());
        Stream<String> helpers = plans.of(dossier).stream()
                .flatMap(plan -> plan.current().stream())
                .flatMap(version -> version.content(seal).actions())
                .filter(action -> !action.readers().contains(reader))
                .flatMap(action -> Stream.of(action.worker(), action.contact(), action.place()))
                .filter(Objects::nonNull);
        return Stream.concat(havens, helpers).toList();
    }
}
