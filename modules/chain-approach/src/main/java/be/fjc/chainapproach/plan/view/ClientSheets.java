package be.fjc.chainapproach.plan.view;

import be.fjc.casework.DossierDesk;
import be.fjc.casework.PaperPress;
import be.fjc.chainapproach.attendance.domain.TableDossiers;
import be.fjc.chainapproach.domain.TakenMark;
import be.fjc.chainapproach.measures.domain.MeasureKind;
import be.fjc.chainapproach.plan.domain.ClientDrafts;
import be.fjc.chainapproach.plan.domain.ClientPlan;
import be.fjc.chainapproach.plan.domain.ClientVersion;
import be.fjc.chainapproach.plan.domain.Plan;
import be.fjc.chainapproach.plan.domain.PlanFacts;
import be.fjc.chainapproach.plan.domain.PlanField;
import be.fjc.chainapproach.plan.domain.Plans;
import be.fjc.chainapproach.plan.domain.SheetText;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Decision;
import be.fjc.platform.sealing.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Versions for one of the family: to look at before they are made, and as papers after that. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class ClientSheets {

    private static final String MAKE = "chain-approach.clientVersion.make";
    private static final String READ = "chain-approach.clientVersion.read";

    @Inject
    Access access;

    @Inject
    Plans plans;

    @Inject
    TableDossiers dossiers;

    @Inject
    ClientDrafts drafts;

    @Inject
    PaperPress press;

    @Inject
    TakenMark mark;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    public ClientSheetFile look(UUID plan, UUID member, Set<UUID> leftOut) {
        Plan found = find(plan, MAKE);
        Decision decision = access.require(MAKE, facts(found, "plan", plan, MAKE));
        ClientDrafts.Draft draft = drafts.draft(found, member, leftOut, clock.instant());
        ClientSheetFile file = new ClientSheetFile(
                draft.reader().kind().code(),
                draft.sheet().title(),
                draft.sheet().parts().stream().map(ClientSheetFile.SheetPart::of).toList(),
                choices(draft.plan()));
        return access.readable(file, decision);
    }

    /** As it was made, with who took it at the foot of each page. */
    public byte[] paper(UUID plan, UUID version) {
        Plan found = find(plan, READ);
        ClientVersion made = plans.clientVersion(version)
                .filter(one -> one.plan().equals(plan))
                .orElseThrow(() -> access.absent(READ, "clientVersion", version));
        access.require(READ, facts(found, "clientVersion", version, READ));
        return press.print(SheetText.read(made.words(seal)), mark.forFamily());
    }

    private Plan find(UUID id, String action) {
        return plans.find(id).orElseThrow(() -> access.absent(action, "plan", id));
    }

    private Facts facts(Plan plan, String type, UUID id, String action) {
        DossierDesk.Known dossier = dossiers.find(plan.dossier()).orElseThrow(() -> access.absent(action, type, id));
        return PlanFacts.of(access.subject(), type, id, dossier);
    }

    private static List<ClientSheetFile.Choice> choices(ClientPlan plan) {
        Stream<ClientPlan.Part> parts = plan.goals().stream().flatMap(goal -> Stream.concat(Stream.of(goal), goal.parts().stream()));
        return Stream.concat(parts, plan.measures().stream())
                .map(part -> new ClientSheetFile.Choice(part.id(), words(part.shown())))
                .toList();
    }

    private static String words(Map<PlanField, String> shown) {
        if (shown.containsKey(PlanField.MEASURE_KIND)) {
            return Arrays.stream(MeasureKind.values())
                    .filter(kind -> kind.code().equals(shown.get(PlanField.MEASURE_KIND)))
                    .map(MeasureKind::words)
                    .findFirst()
                    .orElse("");
        }
        return Stream.of(PlanField.GOAL_TITLE, PlanField.GOAL_PLAIN, PlanField.ACTION_WHAT, PlanField.ACTION_PLAIN)
                .filter(shown::containsKey)
                .map(shown::get)
                .findFirst()
                .orElse("");
    }
}
