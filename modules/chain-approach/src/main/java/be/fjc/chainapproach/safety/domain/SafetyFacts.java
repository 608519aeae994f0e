package be.fjc.chainapproach.safety.domain;

import be.fjc.casework.DossierDesk;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Relation;
import be.fjc.platform.access.Subject;
import be.fjc.platform.sealing.Seal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How the person who asks stands to a safety plan. Having sat at the table is not enough: of those only an organisation with which
 * something is agreed in it reads it, and to every other it is not there. So of two plans in one family each has readers of its own.
 */
public final class SafetyFacts {

    private SafetyFacts() {}

    public static Facts of(Subject subject, SafetyPlan plan, DossierDesk.Known dossier, Seal seal) {
        return new Facts("safetyPlan", plan.id(), relations(dossier, plan.isAgreedWith(subject.organisation(), seal)));
    }

    /** To all plans of a dossier together: as to any of them. */
    public static Facts of(Subject subject, List<SafetyPlan> plans, DossierDesk.Known dossier, Seal seal) {
        boolean agreed = plans.stream().anyMatch(plan -> plan.isAgreedWith(subject.organisation(), seal));
        return new Facts("dossier", dossier.id().value(), relations(dossier, agreed));
    }

    private static Set<Relation> relations(DossierDesk.Known dossier, boolean agreed) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        relations.addAll(dossier.relations());
        if (!agreed) {
            relations.remove(Relation.AT_TABLE);
        }
        if (relations.contains(Relation.ASSIGNED)) {
            relations.add(Relation.AT_TABLE);
        }
        if (dossier.open()) {
            relations.add(Relation.OPEN);
        }
        return relations;
    }
}
