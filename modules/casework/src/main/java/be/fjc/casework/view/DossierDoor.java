package be.fjc.casework.view;

import be.fjc.casework.DossierId;
import be.fjc.casework.compartments.domain.AtTable;
import be.fjc.casework.compartments.domain.LetIn;
import be.fjc.casework.domain.DossierState;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Decision;
import be.fjc.platform.access.InformationClass;
import be.fjc.platform.access.Relation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** What every view of a part of a dossier asks first: whether this reader may see that part. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DossierDoor {

    @Inject
    DossierParts parts;

    @Inject
    Access access;

    @Inject
    LetIn letIn;

    @Inject
    AtTable atTable;

    @Inject
    Clock clock;

    /** The answer, always allowed, with what else holds of that part; a dossier that may not be seen is as absent as one that never was. */
    public Decision require(String action, DossierId id, Relation... also) {
        return access.require(action, facts(action, id, also));
    }

    /** How this reader stands to the dossier, for a part that asks more than once. @param action what is asked, should it not be there */
    public Facts facts(String action, DossierId id, Relation... also) {
        UUID reader = access.subject().account();
        return facts(parts.dossier(id.value(), reader).orElseThrow(() -> access.absent(action, "dossier", id.value())), also);
    }

    Facts facts(DossierRow row, Relation... also) {
        UUID reader = access.subject().account();
        DossierId id = new DossierId(row.id());
        Facts facts = facts(row, reader, also);
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        relations.addAll(facts.relations());
        if (!relations.contains(Relation.ASSIGNED)) {
            relations.addAll(letIn.relations(reader, id, clock.instant()));
        }
        relations.addAll(atTable.relations(reader, id, row.state() == DossierState.OPEN));
        return new Facts(facts.type(), facts.id(), relations);
    }

    /** The same about one thing that lies in the dossier, so that the audit names it. @param type what kind of thing */
    public Decision require(String action, DossierId id, String type, UUID thing, Relation... also) {
        UUID reader = access.subject().account();
        DossierRow row = parts.dossier(id.value(), reader).orElseThrow(() -> access.absent(action, type, thing));
        return access.require(action, new Facts(type, thing, facts(row, also).relations()));
    }

    /** The same without a trace, for what a screen leaves out; false also when the dossier is not there. */
    static boolean opens(Access access, String action, InformationClass part, DossierRow row, Relation... also) {
        return access.peek(action, facts(row, access.subject().account(), also)).readable().contains(part);
    }

    private static Facts facts(DossierRow row, UUID reader, Relation... also) {
        Set<Relation> relations = row.relations(reader);
        relations.addAll(Set.of(also));
        return new Facts("dossier", row.id(), relations);
    }
}
