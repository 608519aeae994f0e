package be.fjc.chainapproach.attendance.store;

import be.fjc.casework.DossierDesk;
import be.fjc.casework.DossierId;
import be.fjc.chainapproach.attendance.domain.TableDossiers;
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

/** By the seats that were taken and the tables they were at. */
@ApplicationScoped
class TableDossiersInDatabase implements TableDossiers {

    @PersistenceContext(unitName = "chain-approach")
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    DossierDesk desk;

    @Override
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
