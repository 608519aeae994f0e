package be.fjc.chainapproach.safety.demo;

import be.fjc.casework.DossierId;
import be.fjc.casework.FamilyDesk;
import be.fjc.casework.ListedDossiers;
import be.fjc.chainapproach.safety.domain.SafetyContent;
import be.fjc.chainapproach.safety.domain.SafetyPlan;
import be.fjc.chainapproach.safety.usecase.WriteSafetyPlan;
import be.fjc.platform.access.Access;
import be.fjc.platform.kernel.Brussels;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.module.DemoData.DemoStage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** In the dossier that one case director has longest: how two of the family stay safe, one of them in two versions. */
@ApplicationScoped
public class DemoSafetyPlans {

    private static final String DIRECTOR = "regisseur1";

    @Inject
    WriteSafetyPlan writeSafetyPlan;

    @Inject
    ListedDossiers dossiers;

    @Inject
    FamilyDesk families;

    @Inject
    Access access;

    public void load(DemoStage stage) {
        Instant then = stage.now().minus(Duration.ofDays(8));
        stage.as(DIRECTOR, then, () -> dossiers.open(1).forEach(dossier -> written(dossier, then)));
    }

    private void written(DossierId dossier, Instant then) {
        LocalDate day = Brussels.dayOf(then);
        List<FamilyDesk.Member> family = families.members(dossier, day);
        UUID first = writeSafetyPlan.start(dossier, family.get(0).id(), said("Synthetisch voorbeeld: hij drinkt en wordt stil.",
                "Synthetisch voorbeeld: ik neem de kinderen mee naar buiten en bel 101.", "Synthetisch voorbeeld: een buurvrouw die TST-Test heet", day));
        writeSafetyPlan.write(first, said("Synthetisch voorbeeld: hij drinkt en wordt stil, of hij stuurt veel berichten.",
                "Synthetisch voorbeeld: ik neem de kinderen mee naar buiten en bel 101.\nDe tas staat klaar.", null, day), Expected.ANY);
        if (family.size() >= 2) {
            writeSafetyPlan.start(dossier, family.get(1).id(), said("Synthetisch voorbeeld: ik voel de woede in mijn handen.",
                    "Synthetisch voorbeeld: ik ga weg voor het misloopt en bel mijn begeleider.", null, day));
        }
    }

    private SafetyPlan.Said said(String signs, String steps, String havens, LocalDate day) {
        List<SafetyContent.Agreed> agreed = List.of(new SafetyContent.Agreed(access.subject().organisation(), "Synthetisch voorbeeld: belt elke maandag."));
        return new SafetyPlan.Said(new SafetyContent(signs, steps, agreed, List.of(), List.of()), havens, day.plusWeeks(6));
    }
}
