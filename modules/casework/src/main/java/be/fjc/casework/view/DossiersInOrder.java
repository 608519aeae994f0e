package be.fjc.casework.view;

import be.fjc.casework.DossierId;
import be.fjc.casework.ListedDossiers;
import be.fjc.casework.domain.DossierState;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Relation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;

/** As the list of dossiers has them, without what is kept from the reader's sight. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
class DossiersInOrder implements ListedDossiers {

    private static final String LIST = "casework.dossier.list";
    private static final int AT_MOST = 100;

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Inject
    DossierLists lists;

    @Inject
    Access access;

    @Override
    public List<DossierId> open(int most) {
        Set<Relation> allowed = access.relationsThatAllow(LIST);
        access.require(LIST, Facts.collection("dossier", allowed));
        var rows = lists.seen().where("d.state = :state", "state", DossierState.OPEN);
        if (!allowed.contains(Relation.ANY)) {
            rows.where("d.caseDirector = :reader");
        }
        return rows.list(entities, "d.openedAt, d.id", Math.min(most, AT_MOST)).stream().map(row -> new DossierId(row.id())).toList();
    }
}
