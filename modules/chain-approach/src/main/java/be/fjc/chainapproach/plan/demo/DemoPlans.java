package be.fjc.chainapproach.plan.demo;

import be.fjc.casework.DossierId;
import be.fjc.casework.FamilyDesk;
import be.fjc.casework.ListedDossiers;
import be.fjc.chainapproach.measures.domain.Issuer;
import be.fjc.chainapproach.measures.domain.Measure;
import be.fjc.chainapproach.measures.domain.MeasureKind;
import be.fjc.chainapproach.measures.usecase.ImposeMeasure;
import be.fjc.chainapproach.plan.domain.Goal;
import be.fjc.chainapproach.plan.domain.Perspective;
import be.fjc.chainapproach.plan.domain.PlanContent;
import be.fjc.chainapproach.plan.usecase.DraftPlan;
import be.fjc.chainapproach.plan.usecase.EstablishPlan;
import be.fjc.chainapproach.plan.usecase.FollowPlan;
import be.fjc.platform.access.Access;
import be.fjc.platform.centre.Centre;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.kernel.Brussels;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.module.DemoData.DemoStage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** In the dossier that one case director has longest: a plan that holds, with a next version in the making, and a contact ban. */
@ApplicationScoped
public class DemoPlans {

    private static final String DIRECTOR = "regisseur1";

    @Inject
    DraftPlan draftPlan;

    @Inject
    EstablishPlan establishPlan;

    @Inject
    FollowPlan followPlan;

    @Inject
    ImposeMeasure imposeMeasure;

    @Inject
    ListedDossiers dossiers;

    @Inject
    FamilyDesk families;

    @Inject
    CurrentCentre centre;

    @Inject
    Access access;

    public void load(DemoStage stage) {
        Instant then = stage.now().minus(Duration.ofDays(9));
        stage.as(DIRECTOR, then, () -> dossiers.open(1).forEach(dossier -> planned(dossier, then)));
    }

    private void planned(DossierId dossier, Instant then) {
        LocalDate day = Brussels.dayOf(then);
        List<FamilyDesk.Member> family = families.members(dossier, day);
        if (family.size() >= 2) {
            imposeMeasure.impose(dossier, new Measure.Imposed(MeasureKind.CONTACT_BAN, Issuer.PROSECUTION, family.get(1).id(), family.get(0).id(),
                    day, day.plusDays(60), "Synthetisch voorbeeld: geen bericht en geen bezoek.", "Synthetisch voorbeeld: hij hield zich er eerder niet aan."));
        }
        UUID plan = draftPlan.start(dossier);
        PlanContent first = content(family, day);
        draftPlan.write(plan, first, Set.of(), Expected.ANY);
        establishPlan.establish(plan, day, null, Expected.ANY);
        followPlan.answer(plan, 1, true, null);
        draftPlan.write(plan, new PlanContent(first.goals().subList(0, 1), first.unused(), first.wishes()), Set.of(), Expected.ANY);
    }

    private PlanContent content(List<FamilyDesk.Member> family, LocalDate day) {
        Set<UUID> all = new HashSet<>(family.stream().map(FamilyDesk.Member::id).toList());
        UUID first = family.get(0).id();
        Goal safe = new Goal(Ids.next(), "Synthetisch voorbeeld: thuis is het veilig", "Thuis is het rustig.", "safety", null, all, List.of(
                action(Perspective.POLICE, "localPolice", "Synthetisch voorbeeld: toezicht in de straat", day, null, all),
                action(Perspective.JUDICIAL, "prosecutor", "Synthetisch voorbeeld: voorwaarden opvolgen", day, null, Set.of()),
                action(Perspective.ASSISTANCE, "caw", "Synthetisch voorbeeld: veiligheidsplan met haar", day, first, Set.of(first))));
        Goal money = new Goal(Ids.next(), "Synthetisch voorbeeld: de schulden zijn in beeld", null, "finances", first, Set.of(first), List.of(
                action(Perspective.ASSISTANCE, "ocmw", "Synthetisch voorbeeld: budget bekijken", day, first, Set.of(first))));
        return new PlanContent(List.of(safe, money),
                Map.of(Perspective.ADMINISTRATIVE, "Synthetisch voorbeeld: er is geen overlast in de buurt."),
                List.of(new PlanContent.Wish(first, "Synthetisch voorbeeld: rust voor de kinderen.")));
    }

    private Goal.Action action(Perspective side, String type, String what, LocalDate day, UUID member, Set<UUID> readers) {
        String organisation = centre.get().organisations().stream()
                .filter(one -> one.type().equals(type))
                .map(Centre.Organisation::code)
                .findFirst()
                .orElse(access.subject().organisation());
        return new Goal.Action(Ids.next(), side, what, null, organisation, null, null, null, day.plusDays(45), false, member, readers);
    }
}
