package be.fjc.chainapproach.plan.domain;

import be.fjc.casework.DossierDesk;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Relation;
import be.fjc.platform.access.Role;
import be.fjc.platform.access.Subject;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * How the person who asks stands to what is planned in a dossier. It is shared at the table: with who sat there when the dossier was
 * discussed, with whoever directs it and with who coordinates; what police or prosecution brought into it is tabled for them.
 */
public final class PlanFacts {

    private PlanFacts() {}

    /** @param id of the plan, the measure or the dossier */
    public static Facts of(Subject subject, String type, UUID id, DossierDesk.Known dossier) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        relations.addAll(dossier.relations());
        if (relations.contains(Relation.ASSIGNED)) {
            relations.add(Relation.AT_TABLE);
        }
        if (relations.contains(Relation.AT_TABLE) || subject.roles().contains(Role.COORDINATOR)) {
            relations.add(Relation.TABLED);
        }
        if (dossier.open()) {
            relations.add(Relation.OPEN);
        }
        return new Facts(type, id, relations);
    }
}
