package be.fjc.shortchain.interventions.usecase;

import be.fjc.casework.KeptFamilies;
import be.fjc.platform.sealing.Seal;
import be.fjc.shortchain.interventions.domain.Intervention;
import be.fjc.shortchain.interventions.domain.Interventions;
import be.fjc.shortchain.interventions.domain.KeptInterventions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Asks the case file each time: a conflict or a seal holds from the next request on. */
@ApplicationScoped
class KeptByCaseFile implements KeptInterventions {

    @Inject
    KeptFamilies families;

    @Inject
    Interventions interventions;

    @Inject
    Seal seal;

    @Override
    public Kept from(UUID account) {
        KeptFamilies.Kept kept = families.from(account);
        Map<UUID, Because> because = new HashMap<>();
        if (!kept.reports().isEmpty()) {
            interventions.key().ifPresent(key -> {
                Map<String, UUID> dossiers = new HashMap<>();
                Marking marking = new Marking(key, seal);
                kept.reports().forEach((number, dossier) -> dossiers.put(marking.of(number), dossier));
                for (Intervention one : interventions.marked(dossiers.keySet())) {
                    because.put(one.id(), because(kept, dossiers.get(one.reportMark())));
                }
            });
        }
        if (!kept.things().isEmpty()) {
            interventions.handedOver(kept.things().keySet())
                    .forEach((intervention, referral) -> because.put(intervention, because(kept, referral)));
        }
        return new Kept(because);
    }

    private static Because because(KeptFamilies.Kept kept, UUID thing) {
        return new Because(kept.things().get(thing), thing);
    }
}
