package be.fjc.casework.matching.store;

import be.fjc.casework.findings.domain.Incident;
import be.fjc.casework.matching.domain.ReportKey;
import be.fjc.casework.matching.domain.ReportMark;
import be.fjc.casework.matching.domain.ReportMarks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ReportMarksInDatabase implements ReportMarks {

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Override
    public List<ReportKey> keys() {
        return entities.createQuery("select k from ReportKey k order by k.madeAt desc, k.id desc", ReportKey.class).getResultList();
    }

    @Override
    public void add(ReportKey key) {
        entities.persist(key);
    }

    @Override
    public void add(ReportMark mark) {
        entities.persist(mark);
    }

    @Override
    public Optional<ReportMark> find(UUID incident) {
        return Optional.ofNullable(entities.find(ReportMark.class, incident));
    }

    @Override
    public List<Incident> unmarked(ReportKey key, int most) {
        return entities.createQuery("""
                select f from Incident f where f.policeReportNumber is not null
                and not exists (select m.id from ReportMark m where m.id = f.id and m.key = :key) order by f.id""", Incident.class)
                .setParameter("key", key.id())
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public void keepOnly(ReportKey key) {
        entities.createQuery("delete from ReportKey k where k.id <> :key").setParameter("key", key.id()).executeUpdate();
    }
}
