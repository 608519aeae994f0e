package org.example.gapsignals.view;

import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Decision;
import be.fjc.platform.runtime.web.Cut;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;

/** The signals of the centre, the youngest first. */
@ApplicationScoped
public class GapSignalLists {

    @PersistenceContext(unitName = "gap-signals")
    EntityManager entities;

    @Inject
    Access access;

    public List<GapSignalLine> page(Cut cut) {
        String action = "gap-signals.signal.list";
        Decision decision = access.require(action, Facts.collection("gapSignal", access.relationsThatAllow(action)));
        return query(cut).setMaxResults(cut.fetch()).getResultStream().map(row -> access.readable(row.line(), decision)).toList();
    }

    private TypedQuery<GapSignalRow> query(Cut cut) {
        if (cut.isFirst()) {
            return entities.createQuery("""
                    select new org.example.gapsignals.view.GapSignalRow(
                        s.id, s.theme, s.municipality, s.description, s.referral, s.signalledAt, s.standing, s.onAgendaAt)
                    from GapSignal s order by s.signalledAt desc, s.id desc""", GapSignalRow.class);
        }
        return entities.createQuery("""
                        select new org.example.gapsignals.view.GapSignalRow(
                            s.id, s.theme, s.municipality, s.description, s.referral, s.signalledAt, s.standing, s.onAgendaAt)
                        from GapSignal s where s.signalledAt <= :at and (s.signalledAt < :at or s.id < :id)
                        order by s.signalledAt desc, s.id desc""", GapSignalRow.class)
                .setParameter("at", cut.instant(0))
                .setParameter("id", cut.id(1));
    }
}
