package be.fjc.chainapproach.plan.usecase;

import be.fjc.casework.DossierDesk;
import be.fjc.casework.DossierId;
import be.fjc.chainapproach.attendance.domain.TableDossiers;
import be.fjc.chainapproach.plan.domain.Plan;
import be.fjc.chainapproach.plan.domain.PlanContent;
import be.fjc.chainapproach.plan.domain.PlanFacts;
import be.fjc.chainapproach.plan.domain.Plans;
import be.fjc.platform.access.Access;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.sealing.Seal;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who directs a dossier, or coordinates, starts the plan of the family and writes its next version. */
@UseCase
public class DraftPlan {

    private static final String WRITE = "chain-approach.plan.write";

    @Inject
    Access access;

    @Inject
    Plans plans;

    @Inject
    PlanAtHand atHand;

    @Inject
    PlanCheck check;

    @Inject
    DossierDesk desk;

    @Inject
    TableDossiers dossiers;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    /** @return the id of the plan */
    public UUID start(DossierId id) {
        DossierDesk.Known dossier = dossiers.find(id).orElseThrow(() -> access.absent(WRITE, "dossier", id.value()));
        access.require(WRITE, PlanFacts.of(access.subject(), "dossier", id.value(), dossier));
        Refusal.unless(dossier.open(), "plannedDossierClosed");
        Refusal.unless(plans.of(id).stream().allMatch(Plan::isClosed), "planStarted");
        Instant now = clock.instant();
        Plan plan = new Plan(Ids.at(now), id, seal, access.subject().account(), now);
        plans.add(plan);
        desk.note(id, "planStarted", Map.of(), now);
        return plan.id();
    }

    /**
     * @param content with ids of its own for what is new in it
     * @param kept ids of what was in the plan before, as the writer says
     */
    public void write(UUID id, PlanContent content, Set<UUID> kept, Expected expected) {
        PlanAtHand.Opened opened = atHand.open(id, WRITE, expected);
        if (!opened.plan().known(seal).containsAll(kept)) {
            throw new InvalidInput("notInList", "goals");
        }
        check.require(content, opened.plan(), opened.at());
        opened.plan().write(content, seal, opened.by(), opened.at());
        atHand.note(opened, "planDrafted", Map.of());
    }
}
