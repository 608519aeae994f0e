package be.fjc.shortchain.interventions.domain;

import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Relation;
import be.fjc.platform.access.Subject;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** How the person who asks stands to an intervention: whom it is about is known to who must still decide, as with a referral. */
public final class InterventionFacts {

    private InterventionFacts() {}

    /** @param undecided whether nobody screened it yet */
    public static Facts of(Subject subject, UUID id, String organisation, boolean undecided) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        if (undecided) {
            relations.add(Relation.UNDECIDED);
        }
        if (organisation.equals(subject.organisation())) {
            relations.add(Relation.OWN_ORGANISATION);
        }
        return new Facts("intervention", id, relations);
    }
}
