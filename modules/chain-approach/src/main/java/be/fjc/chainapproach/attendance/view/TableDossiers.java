package be.fjc.chainapproach.attendance.view;

import be.fjc.casework.DossierDesk;
import be.fjc.casework.DossierId;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Relation;
import be.fjc.platform.access.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A dossier, for what is kept of it outside the meetings and goes on after them: its plan, its measures, its assessments. Those belong to the
 * table's list of today. Whose organisation left the table keeps what was heard there and learns nothing of what comes later.
 */
@ApplicationScoped
public class TableDossiers {

    @PersistenceContext(unitName = "chain-approach")
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    DossierDesk desk;

    /** As the desk finds it; a seat counts only while the organisation of who sat there takes part in that table. */
    public Optional<DossierDesk.Known> find(DossierId id) {
        return desk.find(id).map(known -> known.relations().contains(Relation.AT_TABLE) && !takesPart(id) ? without(known) : known);
    }

    private boolean takesPart(DossierId id) {
        Subject subject = access.subject();
        return entities.createQuery("""
                        select count(a) from Attendance a join AgendaItem i on i.id = a.item join i.meeting m join m.host t join t.participants p
                        where i.dossier = :dossier and a.account = :account and a.withdrawnAt is null
                            and p.organisation = :organisation and p.until is null""", Long.class)
                .setParameter("dossier", id.value())
                .setParameter("account", subject.account())
                .setParameter("organisation", subject.organisation())
                .getSingleResult() > 0;
    }

    private static DossierDesk.Known without(DossierDesk.Known known) {
        Set<Relation> relations = EnumSet.copyOf(known.relations());
        relations.remove(Relation.AT_TABLE);
        return new DossierDesk.Known(known.id(), known.number(), known.track(), known.open(), known.caseDirector(), relations);
    }
}
