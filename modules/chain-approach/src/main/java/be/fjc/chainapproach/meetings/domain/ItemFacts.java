package be.fjc.chainapproach.meetings.domain;

import be.fjc.casework.DossierDesk;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Relation;
import be.fjc.platform.access.Subject;
import java.util.EnumSet;
import java.util.Set;

/**
 * How the person who asks stands to an item: as to its dossier, and whether it is relevant for the own organisation. With a conflict of
 * interest, or outside the circle of a sealed dossier, the item is not there.
 */
public final class ItemFacts {

    private ItemFacts() {}

    public static Facts of(Subject subject, AgendaItem item, DossierDesk.Known dossier) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        relations.addAll(dossier.relations());
        if (item.isFor(subject.organisation())) {
            relations.add(Relation.OWN_ORGANISATION);
        }
        return new Facts("agendaItem", item.id(), relations);
    }
}
