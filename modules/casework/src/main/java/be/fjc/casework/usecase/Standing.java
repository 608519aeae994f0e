package be.fjc.casework.usecase;

import be.fjc.casework.compartments.domain.AtTable;
import be.fjc.casework.compartments.domain.LetIn;
import be.fjc.casework.compartments.domain.Seals;
import be.fjc.casework.domain.Conflicts;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.Referral;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Relation;
import be.fjc.platform.access.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** How the person who asks stands to what is asked about, in the words of the decision function. */
@ApplicationScoped
public class Standing {

    @Inject
    Conflicts conflicts;

    @Inject
    LetIn letIn;

    @Inject
    AtTable atTable;

    @Inject
    Seals seals;

    @Inject
    Clock clock;

    public Facts of(Subject subject, Referral referral) {
        Set<Relation> relations = unlessBarred(subject, referral.id().value());
        if (referral.isUndecided()) {
            relations.add(Relation.UNDECIDED);
        }
        if (referral.isFiledBy(subject.account())) {
            relations.add(Relation.FILED);
        }
        return new Facts("referral", referral.id().value(), relations);
    }

    public Facts of(Subject subject, Dossier dossier) {
        Set<Relation> relations = unlessBarred(subject, dossier.id().value());
        if (dossier.isDirectedBy(subject.account())) {
            relations.add(Relation.ASSIGNED);
        } else {
            relations.addAll(letIn.relations(subject.account(), dossier.id(), clock.instant()));
        }
        relations.addAll(atTable.relations(subject.account(), dossier.id(), dossier.isOpen()));
        return new Facts("dossier", dossier.id().value(), relations);
    }

    private Set<Relation> unlessBarred(Subject subject, UUID thing) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        if (conflicts.bars(subject.account(), thing)) {
            relations.add(Relation.CONFLICTED);
        }
        if (seals.keepFrom(subject.account(), thing)) {
            relations.add(Relation.SEALED);
        }
        return relations;
    }
}
