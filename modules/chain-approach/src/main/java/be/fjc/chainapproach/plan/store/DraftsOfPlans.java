package be.fjc.chainapproach.plan.store;

import be.fjc.casework.FamilyDesk;
import be.fjc.casework.SafeContactDesk;
import be.fjc.casework.Telltale;
import be.fjc.chainapproach.domain.FamilySecrets;
import be.fjc.chainapproach.measures.domain.Measure;
import be.fjc.chainapproach.measures.domain.Measures;
import be.fjc.chainapproach.plan.domain.ClientDrafts;
import be.fjc.chainapproach.plan.domain.ClientPlan;
import be.fjc.chainapproach.plan.domain.Plan;
import be.fjc.chainapproach.plan.domain.PlanVersion;
import be.fjc.chainapproach.plan.domain.ReaderKind;
import be.fjc.chainapproach.safety.domain.Withheld;
import be.fjc.platform.kernel.Brussels;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.sealing.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** With the family as it is registered and the measures that hold that day. */
@ApplicationScoped
class DraftsOfPlans implements ClientDrafts {

    @Inject
    FamilyDesk families;

    @Inject
    SafeContactDesk contacts;

    @Inject
    FamilySecrets secrets;

    @Inject
    Measures measures;

    @Inject
    PlanPaper paper;

    @Inject
    Seal seal;

    @Override
    public Draft draft(Plan plan, UUID member, Set<UUID> leftOut, Instant now) {
        PlanVersion current = plan.current().orElseThrow(() -> new Refusal("planNotEstablished"));
        LocalDate today = Brussels.dayOf(now);
        FamilyDesk.Member whom = families.members(plan.dossier(), today).stream()
                .filter(one -> one.id().equals(member))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("notInList", "member"));
        ReaderKind kind = ReaderKind.of(whom.minor(), families.roles(plan.dossier()).getOrDefault(member, Set.of()));
        var reader = new ClientPlan.Reader(member, kind, leftOut);
        Map<UUID, Measure.Imposed> imposed = new LinkedHashMap<>();
        measures.of(plan.dossier()).stream().filter(one -> one.holdsOn(today)).forEach(one -> imposed.put(one.id(), one.imposed(seal)));
        ClientPlan client = ClientPlan.of(current.content(seal), imposed, reader);
        List<String> texts = client.texts().toList();
        Telltale secret = Withheld.of(secrets.of(plan.dossier(), member).stream(), Stream.empty()).without(client.details().toList());
        Refusal.unless(!secret.standsIn(texts) && !contacts.givesAway(plan.dossier(), member, texts), "withheldWordsShown");
        return new Draft(current, reader, client, paper.forClient(client, whom.givenName(), kind, current));
    }
}
