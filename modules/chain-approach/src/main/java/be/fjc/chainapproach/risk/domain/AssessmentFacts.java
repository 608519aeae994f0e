package be.fjc.chainapproach.risk.domain;

import be.fjc.casework.DossierDesk;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Relation;
import be.fjc.platform.access.Role;
import be.fjc.platform.access.Subject;
import java.util.EnumSet;
import java.util.Set;

/**
 * How the person who asks stands to an assessment. Who directs the dossier sits at its table. Being invited is an action of the
 * organisation while the dossier is open; once the consensus began, who wrote for an organisation that is invited sits at the table too, and
 * nobody else who works there, and what each of them brought is tabled. With a conflict of interest, or outside the circle of a sealed dossier, the
 * assessment is not there.
 */
public final class AssessmentFacts {

    private AssessmentFacts() {}

    public static Facts of(Subject subject, Assessment assessment, DossierDesk.Known dossier) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        relations.addAll(dossier.relations());
        boolean invited = assessment.isFor(subject.organisation());
        boolean wrote = invited && assessment.isWrittenBy(subject.account());
        if (invited && dossier.open() && (wrote || !assessment.hasBegun())) {
            relations.add(Relation.OWN_ACTION);
        }
        if (relations.contains(Relation.ASSIGNED) || wrote && assessment.hasBegun()) {
            relations.add(Relation.AT_TABLE);
        }
        if (assessment.hasBegun()) {
            if (relations.contains(Relation.AT_TABLE) || subject.roles().contains(Role.COORDINATOR)) {
                relations.add(Relation.TABLED);
            }
            if (dossier.open()) {
                relations.add(Relation.OPEN);
            }
        }
        return new Facts("assessment", assessment.id(), relations);
    }

    /** To what the own organisation contributes, which nobody else reads before the consensus begins. */
    public static Facts ofOwn(Subject subject, Assessment assessment, DossierDesk.Known dossier) {
        Facts facts = of(subject, assessment, dossier);
        if (!assessment.isFor(subject.organisation())) {
            return facts;
        }
        Set<Relation> relations = EnumSet.of(Relation.OWN_ORGANISATION);
        relations.addAll(facts.relations());
        return new Facts(facts.type(), facts.id(), relations);
    }

    /** To working on it: whoever is invited hears that the consensus began, and not that it is gone. */
    public static Facts ofWork(Subject subject, Assessment assessment, DossierDesk.Known dossier) {
        Facts facts = ofOwn(subject, assessment, dossier);
        if (!assessment.isFor(subject.organisation()) || !dossier.open()) {
            return facts;
        }
        Set<Relation> relations = EnumSet.of(Relation.OWN_ACTION);
        relations.addAll(facts.relations());
        return new Facts(facts.type(), facts.id(), relations);
    }
}
