package be.fjc.casework.usecase;

import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.Draft;
import be.fjc.casework.domain.Referral;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Relation;
import be.fjc.platform.access.Subject;
import java.util.EnumSet;
import java.util.Set;

/** How the person who asks stands to what is asked about, in the words of the decision function. */
final class Standing {

    private Standing() {}

    static Facts of(Subject subject, Referral referral) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        if (referral.isUndecided()) {
            relations.add(Relation.UNDECIDED);
        }
        if (referral.isFiledBy(subject.account())) {
            relations.add(Relation.FILED);
        }
        return new Facts("referral", referral.id().value(), relations);
    }

    static Facts of(Subject subject, Dossier dossier) {
        Set<Relation> relations = dossier.isDirectedBy(subject.account()) ? Set.of(Relation.ASSIGNED) : Set.of();
        return new Facts("dossier", dossier.id().value(), relations);
    }

    static Facts of(Subject subject, Draft draft) {
        Set<Relation> relations = draft.belongsTo(subject.account()) ? Set.of(Relation.SELF) : Set.of();
        return new Facts("draft", draft.id(), relations);
    }
}
