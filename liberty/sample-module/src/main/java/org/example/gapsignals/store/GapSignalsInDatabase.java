package org.example.gapsignals.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.example.gapsignals.domain.GapSignal;
import org.example.gapsignals.domain.GapSignals;
import org.example.gapsignals.domain.Standing;
import org.example.gapsignals.domain.Theme;

@ApplicationScoped
class GapSignalsInDatabase implements GapSignals {

    @PersistenceContext(unitName = "gap-signals")
    EntityManager entities;

    @Override
    public void add(GapSignal signal) {
        entities.persist(signal);
    }

    @Override
    public boolean isWaiting(Theme theme, String municipality, UUID signalledBy) {
        return entities.createQuery("""
                        select count(s) from GapSignal s
                        where s.theme = :theme and s.municipality = :municipality and s.signalledBy = :person and s.standing = :waiting""",
                        Long.class)
                .setParameter("theme", theme)
                .setParameter("municipality", municipality)
                .setParameter("person", signalledBy)
                .setParameter("waiting", Standing.SIGNALLED)
                .getSingleResult() > 0;
    }

    @Override
    public List<GapSignal> waitingSince(Instant moment, int most) {
        return entities.createQuery("""
                        select s from GapSignal s
                        where s.standing <> :onAgenda and s.signalledAt <= :moment order by s.signalledAt, s.id""",
                        GapSignal.class)
                .setParameter("onAgenda", Standing.ON_AGENDA)
                .setParameter("moment", moment)
                .setMaxResults(most)
                .getResultList();
    }
}
