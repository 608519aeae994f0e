package be.fjc.chainapproach.safety.view;

import be.fjc.casework.DossierDesk;
import be.fjc.casework.PaperPress;
import be.fjc.chainapproach.attendance.domain.TableDossiers;
import be.fjc.chainapproach.domain.TakenMark;
import be.fjc.chainapproach.plan.domain.SheetText;
import be.fjc.chainapproach.safety.domain.SafetyFacts;
import be.fjc.chainapproach.safety.domain.SafetyPaper;
import be.fjc.chainapproach.safety.domain.SafetyPlan;
import be.fjc.chainapproach.safety.domain.SafetyPlans;
import be.fjc.platform.access.Access;
import be.fjc.platform.sealing.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A safety plan on paper for its person, as it was made. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class SafetyPapers {

    private static final String READ = "chain-approach.safetyPaper.read";

    @Inject
    Access access;

    @Inject
    SafetyPlans plans;

    @Inject
    TableDossiers dossiers;

    @Inject
    PaperPress press;

    @Inject
    TakenMark mark;

    @Inject
    Seal seal;

    /** With who took it at the foot of each page. */
    public byte[] paper(UUID id, UUID paper) {
        SafetyPlan plan = plans.find(id).orElseThrow(() -> access.absent(READ, "safetyPlan", id));
        DossierDesk.Known dossier = dossiers.find(plan.dossier()).orElseThrow(() -> access.absent(READ, "safetyPlan", id));
        access.require(READ, SafetyFacts.of(access.subject(), plan, dossier, seal));
        SafetyPaper made = plans.paper(paper).filter(one -> one.plan().equals(id)).orElseThrow(() -> access.absent(READ, "safetyPaper", paper));
        return press.print(SheetText.read(made.words(seal)), mark.forFamily());
    }
}
