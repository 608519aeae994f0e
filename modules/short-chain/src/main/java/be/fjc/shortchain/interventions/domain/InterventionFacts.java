package be.fjc.shortchain.interventions.domain;

import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Relation;
import be.fjc.platform.access.Subject;
import be.fjc.shortchain.interventions.domain.KeptInterventions.Kept;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** How the person who asks stands to an intervention: whom it is about is known to who must still decide, as with a referral. */
public final class InterventionFacts {

    private InterventionFacts() {}

    /** @param kept what is kept from that person's sight */
    public static Facts of(Subject subject, Intervention one, KeptInterventions kept) {
        return of(subject, one.id(), one.organisation(), !one.isScreened(), kept.from(subject.account()));
    }

    /** @param undecided whether nobody screened it yet */
    public static Facts of(Subject subject, UUID id, String organisation, boolean undecided, Kept kept) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        relations.addAll(kept.closing(id));
        if (undecided) {
            relations.add(Relation.UNDECIDED);
        }
        if (organisation.equals(subject.organisation())) {
            relations.add(Relation.OWN_ORGANISATION);
        }
        return new Facts("intervention", id, relations);
    }
}
