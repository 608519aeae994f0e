package be.fjc.chainapproach.attendance.domain;

import be.fjc.casework.DossierDesk;
import be.fjc.chainapproach.meetings.domain.AgendaItem;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Relation;
import be.fjc.platform.access.Role;
import be.fjc.platform.access.Subject;
import java.util.EnumSet;
import java.util.Set;

/**
 * How the person who asks stands to what was said at one item. It belongs to those who sat at it, to whoever directs the dossier and to
 * who coordinates. Having sat at another item about the same family opens nothing, and an organisation as such hears nothing: people do.
 */
public final class HeardFacts {

    private HeardFacts() {}

    /** @param heard whether this person sat at this very item */
    public static Facts of(Subject subject, AgendaItem item, DossierDesk.Known dossier, boolean heard) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        relations.addAll(dossier.relations());
        relations.removeAll(Set.of(Relation.AT_TABLE, Relation.OPEN));
        if (heard || relations.contains(Relation.ASSIGNED)) {
            relations.add(Relation.AT_TABLE);
            relations.add(Relation.TABLED);
        }
        if (subject.roles().contains(Role.COORDINATOR)) {
            relations.add(Relation.TABLED);
        }
        if (dossier.open()) {
            relations.add(Relation.OPEN);
        }
        return new Facts("agendaItem", item.id(), relations);
    }
}
