package be.fjc.shortchain.contacts.domain;

import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Relation;
import java.util.EnumSet;
import java.util.Set;

/**
 * How anybody stands to reaching out: while it is not closed, what follows is undecided, and who takes in knows whom to reach. From whose
 * sight the referral is kept that others go on with, or its dossier, from theirs is this too.
 */
public final class OutreachFacts {

    private OutreachFacts() {}

    /** @param toReferral how the person who asks stands to the referral that others go on with; none when they do not */
    public static Facts of(Outreach outreach, Set<Relation> toReferral) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        if (outreach.isOpen()) {
            relations.add(Relation.UNDECIDED);
        }
        toReferral.stream().filter(Relation::closes).forEach(relations::add);
        return new Facts("outreach", outreach.id(), relations);
    }
}
