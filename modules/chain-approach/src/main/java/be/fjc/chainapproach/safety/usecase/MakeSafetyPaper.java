package be.fjc.chainapproach.safety.usecase;

import be.fjc.casework.FamilyDesk;
import be.fjc.casework.PaperPress;
import be.fjc.casework.SafeContactDesk;
import be.fjc.casework.Telltale;
import be.fjc.chainapproach.domain.FamilySecrets;
import be.fjc.chainapproach.plan.domain.FamilyPaper;
import be.fjc.chainapproach.plan.domain.ReaderKind;
import be.fjc.chainapproach.plan.domain.SheetText;
import be.fjc.chainapproach.safety.domain.ClientSafety;
import be.fjc.chainapproach.safety.domain.SafetyPaper;
import be.fjc.chainapproach.safety.domain.SafetyPlan;
import be.fjc.chainapproach.safety.domain.SafetyPlans;
import be.fjc.chainapproach.safety.domain.SafetyVersion;
import be.fjc.chainapproach.safety.domain.Withheld;
import be.fjc.platform.access.Access;
import be.fjc.platform.centre.Centre;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.kernel.Brussels;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.sealing.Seal;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who directs a dossier makes a safety plan on paper for its person, and says why. Whom and where that person turns to is not on it. */
@UseCase
public class MakeSafetyPaper {

    @Inject
    Access access;

    @Inject
    SafetyAtHand atHand;

    @Inject
    SafetyPlans plans;

    @Inject
    FamilyDesk families;

    @Inject
    FamilySecrets secrets;

    @Inject
    SafeContactDesk contacts;

    @Inject
    CurrentCentre centre;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    /** @return the id of the paper */
    public UUID make(UUID id, String reason, Expected expected) {
        SafetyAtHand.Opened opened = atHand.open(id, "chain-approach.safetyPlan.print", reason);
        SafetyPlan plan = opened.plan();
        Refusal.unless(opened.dossier().open(), "plannedDossierClosed");
        expected.check(id, plan.version());
        Instant now = clock.instant();
        SafetyVersion current = plan.current();
        ClientSafety.Reader reader = reader(plan, now);
        PaperPress.Sheet sheet = ClientSafety.of(current.content(seal), current.reviewOn(), reader, names(), withheld(plan));
        List<String> written = ClientSafety.written(current.content(seal), reader.kind());
        Refusal.unless(!contacts.givesAway(plan.dossier(), plan.member(), written), "safeWordsShown");
        FamilyPaper.Content content = new FamilyPaper.Content(id, current.number(), reader.kind(), SheetText.of(sheet), reason);
        SafetyPaper paper = new SafetyPaper(content, seal, access.subject().account(), now);
        plans.add(paper);
        return paper.id();
    }

    private ClientSafety.Reader reader(SafetyPlan plan, Instant now) {
        FamilyDesk.Member whom = families.members(plan.dossier(), Brussels.dayOf(now)).stream()
                .filter(one -> one.id().equals(plan.member()))
                .findFirst()
                .orElseThrow(() -> new Refusal("noVersionForMember"));
        Set<String> roles = families.roles(plan.dossier()).getOrDefault(plan.member(), Set.of());
        return new ClientSafety.Reader(whom.givenName(), ReaderKind.of(whom.minor(), roles));
    }

    private Map<String, String> names() {
        return centre.get().organisations().stream().collect(Collectors.toMap(Centre.Organisation::code, Centre.Organisation::name));
    }

    /** Also what earlier versions said of it: somebody may still be there. */
    private Telltale withheld(SafetyPlan plan) {
        List<SafetyPlan> all = plans.of(plan.dossier());
        Stream<String> own = plan.versions().stream().flatMap(one -> one.havens(seal).stream());
        return Withheld.of(
                Stream.concat(own, secrets.of(plan.dossier(), plan.member()).stream()),
                all.stream().filter(one -> !one.member().equals(plan.member())).map(one -> one.current().content(seal)));
    }
}
