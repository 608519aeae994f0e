package be.fjc.shortchain.screening.domain;

import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Relation;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** How who sits at a table stands to it and to what it goes over. */
public final class SittingFacts {

    private SittingFacts() {}

    public static Facts of(UUID meeting) {
        return new Facts("sitting", meeting, Set.of(Relation.AT_TABLE));
    }

    /** @param closing what keeps it from sight of that person; nothing for nearly all */
    public static Facts of(UUID intervention, Set<Relation> closing) {
        Set<Relation> relations = EnumSet.of(Relation.AT_TABLE);
        relations.addAll(closing);
        return new Facts("intervention", intervention, relations);
    }
}
