package be.fjc.chainapproach.plan.view;

import be.fjc.casework.DossierDesk;
import be.fjc.casework.PaperPress;
import be.fjc.chainapproach.attendance.domain.TableDossiers;
import be.fjc.chainapproach.domain.TakenMark;
import be.fjc.chainapproach.measures.view.MeasureFiles;
import be.fjc.chainapproach.measures.view.MeasureLine;
import be.fjc.chainapproach.plan.domain.Plan;
import be.fjc.chainapproach.plan.domain.PlanFacts;
import be.fjc.chainapproach.plan.domain.Plans;
import be.fjc.platform.access.Access;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The version of a plan that holds, on paper for those who sit with it; each page says who took it, for which organisation and when. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class PlanPapers {

    private static final String PRINT = "chain-approach.plan.print";

    @Inject
    Access access;

    @Inject
    Plans plans;

    @Inject
    PlanFiles files;

    @Inject
    MeasureFiles measures;

    @Inject
    TableDossiers dossiers;

    @Inject
    PaperPress press;

    @Inject
    TakenMark mark;

    /** Nothing of it is on it that its reader does not read on the screen. */
    public byte[] paper(UUID id) {
        Plan plan = plans.find(id).orElseThrow(() -> access.absent(PRINT, "plan", id));
        DossierDesk.Known dossier = dossiers.find(plan.dossier()).orElseThrow(() -> access.absent(PRINT, "plan", id));
        access.require(PRINT, PlanFacts.of(access.subject(), "plan", id, dossier));
        if (plan.current().isEmpty()) {
            throw access.absent(PRINT, "plan", id);
        }
        List<MeasureLine> held = measures.of(plan.dossier()).measures().stream().filter(one -> Boolean.TRUE.equals(one.holds())).toList();
        return press.print(new PartnerSheet(files.read(id).body()).with(held), mark.forPartner());
    }
}
