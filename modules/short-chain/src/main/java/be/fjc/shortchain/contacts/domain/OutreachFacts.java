package be.fjc.shortchain.contacts.domain;

import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Relation;
import java.util.EnumSet;
import java.util.Set;

/** How anybody stands to reaching out: while it is not closed, what follows is undecided, and who takes in knows whom to reach. */
public final class OutreachFacts {

    private OutreachFacts() {}

    public static Facts of(Outreach outreach) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        if (outreach.isOpen()) {
            relations.add(Relation.UNDECIDED);
        }
        return new Facts("outreach", outreach.id(), relations);
    }
}
