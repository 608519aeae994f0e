package be.fjc.chainapproach.measures.domain;

import be.fjc.casework.DossierDesk;
import be.fjc.chainapproach.plan.domain.PlanFacts;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Relation;
import be.fjc.platform.access.Subject;
import java.util.EnumSet;
import java.util.Set;

/** How the person who asks stands to a measure: as to the plan of its dossier, and to what the own organisation brought in as to its own. */
public final class MeasureFacts {

    private MeasureFacts() {}

    public static Facts of(Subject subject, Measure measure, DossierDesk.Known dossier) {
        Facts facts = PlanFacts.of(subject, "measure", measure.id(), dossier);
        if (!measure.isFrom(subject.organisation())) {
            return facts;
        }
        Set<Relation> relations = EnumSet.of(Relation.OWN_ORGANISATION);
        relations.addAll(facts.relations());
        return new Facts(facts.type(), facts.id(), relations);
    }
}
