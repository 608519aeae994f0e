package be.fjc.chainapproach.safety.view;

import be.fjc.casework.DossierDesk;
import be.fjc.chainapproach.risk.domain.Assessment;
import be.fjc.chainapproach.risk.domain.AssessmentFacts;
import be.fjc.chainapproach.risk.domain.Assessments;
import be.fjc.chainapproach.risk.domain.Item;
import be.fjc.chainapproach.risk.domain.Joint;
import be.fjc.chainapproach.safety.domain.SafetyContent;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Decision;
import be.fjc.platform.access.Relation;
import be.fjc.platform.kernel.Brussels;
import be.fjc.platform.sealing.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The risk factors of assessments that this reader may read, each asked for as the assessment itself is. */
@ApplicationScoped
class SafetyFactors {

    private static final String READ = "chain-approach.assessment.read";

    @Inject
    Access access;

    @Inject
    Assessments assessments;

    @Inject
    Seal seal;

    /** Those that a plan answers to. */
    List<FactorLine> of(List<SafetyContent.Linked> linked, DossierDesk.Known dossier) {
        Set<SafetyContent.Linked> wanted = new HashSet<>(linked);
        return linked.isEmpty() ? List.of()
                : choices(dossier).stream().filter(one -> wanted.contains(new SafetyContent.Linked(one.assessment(), one.item()))).toList();
    }

    /** All that are so, as far as somebody knows, once all see all. */
    List<FactorLine> choices(DossierDesk.Known dossier) {
        Set<Relation> allowed = access.relationsThatAllow(READ);
        List<FactorLine> lines = new ArrayList<>();
        for (Assessment assessment : assessments.of(dossier.id())) {
            Facts facts = AssessmentFacts.of(access.subject(), assessment, dossier);
            List<Item> present = assessment.joint(seal).map(Joint::present).orElse(List.of());
            boolean seen = facts.relations().stream().noneMatch(Relation::closes)
                    && (allowed.contains(Relation.ANY) || !Collections.disjoint(facts.relations(), allowed));
            if (seen && !present.isEmpty()) {
                Decision decision = access.require(READ, facts);
                present.forEach(item -> lines.add(access.readable(line(assessment, item), decision)));
            }
        }
        return lines.stream().filter(line -> line.item() != null).toList();
    }

    private static FactorLine line(Assessment assessment, Item item) {
        return new FactorLine(
                assessment.id(),
                item.code(),
                assessment.instrument().title(),
                item.texts(),
                item.isCritical(),
                assessment.consensus().map(one -> Brussels.dayOf(one.concludedAt())).orElse(null));
    }
}
