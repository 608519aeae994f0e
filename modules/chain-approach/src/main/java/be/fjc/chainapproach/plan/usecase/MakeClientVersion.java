package be.fjc.chainapproach.plan.usecase;

import be.fjc.chainapproach.plan.domain.ClientDrafts;
import be.fjc.chainapproach.plan.domain.ClientVersion;
import be.fjc.chainapproach.plan.domain.FamilyPaper;
import be.fjc.chainapproach.plan.domain.Plans;
import be.fjc.chainapproach.plan.domain.SheetText;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.sealing.Seal;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who directs a dossier makes a version of its plan for one of the family, and says why. What that person may not read is not in it. */
@UseCase
public class MakeClientVersion {

    @Inject
    PlanAtHand atHand;

    @Inject
    ClientDrafts drafts;

    @Inject
    Plans plans;

    @Inject
    Seal seal;

    /** @return the id of the version */
    public UUID make(UUID id, UUID member, Set<UUID> leftOut, String reason, Expected expected) {
        PlanAtHand.Opened opened = atHand.open(id, "chain-approach.clientVersion.make", expected);
        ClientDrafts.Draft draft = drafts.draft(opened.plan(), member, leftOut, opened.at());
        FamilyPaper.Content content =
                new FamilyPaper.Content(id, draft.from().number(), draft.reader().kind(), SheetText.of(draft.sheet()), reason);
        ClientVersion made = new ClientVersion(draft.reader().member(), content, seal, opened.by(), opened.at());
        plans.add(made);
        atHand.note(opened, "clientVersionMade", Map.of("reader", draft.reader().kind().code()));
        return made.id();
    }
}
