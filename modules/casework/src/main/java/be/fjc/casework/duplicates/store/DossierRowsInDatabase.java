package be.fjc.casework.duplicates.store;

import be.fjc.casework.DossierId;
import be.fjc.casework.domain.Coded;
import be.fjc.casework.domain.WorkingDays;
import be.fjc.casework.duplicates.domain.DossierPair;
import be.fjc.casework.duplicates.domain.DossierRows;
import be.fjc.casework.duplicates.domain.PartKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** In SQL, because it is about rows and not about what they say; pictures of rows are JSON that the database makes and reads itself. */
@ApplicationScoped
class DossierRowsInDatabase implements DossierRows {

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Override
    public void hold(DossierPair pair) {
        entities.flush();
        of(pair, entities.createNativeQuery(DossierMergeSql.HOLD)).getResultList();
    }

    @Override
    public Map<PartKind, Integer> count(DossierId goes) {
        Map<PartKind, Integer> counts = new EnumMap<>(PartKind.class);
        Stream<?> rows = entities.createNativeQuery(DossierContentSql.COUNTS).setParameter(1, goes.value()).getResultList().stream();
        rows.map(Object[].class::cast).forEach(row -> counts.put(kind(row[0]), ((Number) row[1]).intValue()));
        return counts;
    }

    @Override
    public boolean isSomebodyLetIn(DossierPair pair, Instant now) {
        long byName = entities.createQuery("""
                select count(a) from Admission a
                where (a.dossier = :stays or a.dossier = :goes) and a.endedAt is null and a.terms.until >= :today""", Long.class)
                .setParameter("stays", pair.stays().value())
                .setParameter("goes", pair.goes().value())
                .setParameter("today", WorkingDays.dayOf(now))
                .getSingleResult();
        long inEmergency = entities.createQuery("""
                select count(e) from EmergencyAccess e
                where (e.dossier = :stays or e.dossier = :goes) and e.until > :now""", Long.class)
                .setParameter("stays", pair.stays().value())
                .setParameter("goes", pair.goes().value())
                .setParameter("now", now)
                .getSingleResult();
        return byName + inEmergency > 0;
    }

    @Override
    public String before(DossierPair pair) {
        entities.flush();
        return (String) of(pair, entities.createNativeQuery(DossierMergeSql.BEFORE)).getSingleResult();
    }

    @Override
    public String move(DossierPair pair) {
        entities.flush();
        String moving = (String) entities.createNativeQuery(DossierContentSql.LISTED)
                .setParameter(1, pair.goes().value())
                .getSingleResult();
        of(pair, entities.createNativeQuery(DossierMergeSql.MEMBERS_IN)).executeUpdate();
        of(pair, entities.createNativeQuery(DossierMergeSql.MOVE)).setParameter(3, moving).executeUpdate();
        entities.clear();
        return moving;
    }

    @Override
    public String left(DossierPair pair, String moved) {
        entities.flush();
        return (String) entities.createNativeQuery(DossierContentSql.LEFT)
                .setParameter(1, pair.stays().value())
                .setParameter(2, moved)
                .getSingleResult();
    }

    @Override
    public List<PartKind> changedSince(DossierPair pair, String left) {
        entities.flush();
        Stream<?> kinds = entities.createNativeQuery(DossierContentSql.CHANGED)
                .setParameter(1, pair.stays().value())
                .setParameter(2, left)
                .getResultList()
                .stream();
        return kinds.map(DossierRowsInDatabase::kind).sorted().toList();
    }

    @Override
    public boolean isToldSince(String left) {
        return !entities.createNativeQuery(DossierContentSql.TOLD_SINCE).setParameter(1, left).getResultList().isEmpty();
    }

    @Override
    public void part(DossierPair pair, String before, String left, Instant merged) {
        entities.flush();
        of(pair, entities.createNativeQuery(DossierMergeSql.MEMBERS_BACK)).setParameter(3, before).executeUpdate();
        DossierPair back = new DossierPair(pair.goes(), pair.stays());
        of(back, entities.createNativeQuery(DossierMergeSql.MOVE)).setParameter(3, rowsOf(left)).executeUpdate();
        of(pair, entities.createNativeQuery(DossierMergeSql.UNMAKE)).setParameter(3, before).executeUpdate();
        of(pair, entities.createNativeQuery(DossierMergeSql.UNSPREAD)).setParameter(3, before).setParameter(4, merged).executeUpdate();
        entities.createNativeQuery(DossierMergeSql.UNASSIGN)
                .setParameter(1, pair.stays().value())
                .setParameter(2, before)
                .setParameter(3, merged)
                .executeUpdate();
        entities.createNativeQuery(DossierMergeSql.PERIODS_RUN_ON).setParameter(1, before).executeUpdate();
        entities.createNativeQuery(DossierMergeSql.WAITS_RUN_ON).setParameter(1, before).setParameter(2, merged).executeUpdate();
        of(pair, entities.createNativeQuery(DossierMergeSql.GOES_AS_BEFORE)).setParameter(3, before).executeUpdate();
        of(pair, entities.createNativeQuery(DossierMergeSql.STAYS_AS_BEFORE)).setParameter(3, before).setParameter(4, left).executeUpdate();
        if (!entities.createNativeQuery(DossierMergeSql.NOT_AS_BEFORE).setParameter(1, before).getResultList().isEmpty()) {
            throw new IllegalStateException("a dossier is not as before: see DossierMergeSql");
        }
        entities.clear();
    }

    @Override
    public void afresh() {
        entities.flush();
        entities.clear();
    }

    private String rowsOf(String left) {
        return (String) entities.createNativeQuery("SELECT CAST(CAST(?1 AS jsonb) -> 'rows' AS text)")
                .setParameter(1, left)
                .getSingleResult();
    }

    private static Query of(DossierPair pair, Query query) {
        return query.setParameter(1, pair.stays().value()).setParameter(2, pair.goes().value());
    }

    private static PartKind kind(Object code) {
        return Coded.find(PartKind.class, (String) code).orElseThrow();
    }
}
