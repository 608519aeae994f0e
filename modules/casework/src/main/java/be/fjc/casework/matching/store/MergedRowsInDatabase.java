package be.fjc.casework.matching.store;

import be.fjc.casework.domain.Coded;
import be.fjc.casework.family.domain.Joining.Doubled;
import be.fjc.casework.matching.domain.MergePair;
import be.fjc.casework.matching.domain.MergeSide;
import be.fjc.casework.matching.domain.MergedRows;
import be.fjc.casework.matching.domain.Tie;
import be.fjc.casework.matching.domain.TieKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** In SQL, because it is about rows and not about what they say; pictures of rows are JSON that the database makes and reads itself. */
@ApplicationScoped
class MergedRowsInDatabase implements MergedRows {

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Override
    public void hold(MergePair pair) {
        entities.flush();
        of(pair, entities.createNativeQuery("SELECT id FROM casework_dossier_person WHERE id IN (?1, ?2) ORDER BY id FOR UPDATE")).getResultList();
    }

    @Override
    public List<Tie> ties(UUID member) {
        Stream<?> rows = entities.createNativeQuery(MergeSql.TIES).setParameter(1, member).getResultList().stream();
        return rows.map(Object[].class::cast).map(row -> new Tie(kind(row[0]), (UUID) row[1])).filter(tie -> tie.kind() != TieKind.MEMBER).toList();
    }

    @Override
    public List<Doubled> toldOfBoth(MergePair pair) {
        Stream<?> rows = of(pair, entities.createNativeQuery(MergeSql.TOLD_OF_BOTH)).getResultList().stream();
        return rows.map(Object[].class::cast).map(row -> new Doubled((UUID) row[0], (UUID) row[1])).toList();
    }

    @Override
    public boolean areOnBothSides(MergePair pair) {
        return !of(pair, entities.createNativeQuery(MergeSql.ON_BOTH_SIDES)).getResultList().isEmpty();
    }

    @Override
    public String before(MergePair pair, List<UUID> lapsing) {
        entities.flush();
        return (String) of(pair, entities.createNativeQuery(MergeSql.BEFORE)).setParameter(3, ids(lapsing.stream())).getSingleResult();
    }

    @Override
    public String join(MergePair pair, MergeSide holds, List<UUID> lapsing, List<UUID> standing) {
        entities.flush();
        entities.createNativeQuery(MergeSql.DROP).setParameter(1, ids(lapsing.stream())).executeUpdate();
        String moving = ids(ties(pair.goes()).stream().map(Tie::id));
        of(pair, entities.createNativeQuery(MergeSql.MOVE)).setParameter(3, moving).executeUpdate();
        of(pair, entities.createNativeQuery(MergeSql.SHIFT_AGREEMENTS)).executeUpdate();
        of(pair, entities.createNativeQuery(MergeSql.JOIN_AGREEMENTS)).setParameter(3, holds.of(pair)).executeUpdate();
        of(pair, entities.createNativeQuery(MergeSql.JOIN_IDENTITIES)).executeUpdate();
        entities.createNativeQuery("DELETE FROM casework_dossier_person WHERE id = ?1").setParameter(1, pair.goes()).executeUpdate();
        return (String) entities.createNativeQuery(MergeSql.MARKS)
                .setParameter(1, pair.stays())
                .setParameter(2, moving)
                .setParameter(3, ids(standing.stream()))
                .getSingleResult();
    }

    @Override
    public String markedNow(MergePair pair, String moved) {
        entities.flush();
        return (String) entities.createNativeQuery(MergeSql.MARKED_NOW)
                .setParameter(1, pair.stays())
                .setParameter(2, moved)
                .getSingleResult();
    }

    @Override
    public List<TieKind> changedSince(MergePair pair, String moved) {
        entities.flush();
        Stream<?> kinds = entities.createNativeQuery(MergeSql.CHANGED)
                .setParameter(1, pair.stays())
                .setParameter(2, moved)
                .getResultList()
                .stream();
        return kinds.map(MergedRowsInDatabase::kind).sorted().toList();
    }

    @Override
    public void part(MergePair pair, String before, String moved) {
        entities.flush();
        back(pair, entities.createNativeQuery(MergeSql.BRING_BACK), before);
        back(pair, entities.createNativeQuery(MergeSql.PUT_BACK), before);
        back(pair, entities.createNativeQuery(MergeSql.PUT_BACK_ROLES), before);
        of(new MergePair(pair.goes(), pair.stays()), entities.createNativeQuery(MergeSql.MOVE)).setParameter(3, moved).executeUpdate();
        of(pair, entities.createNativeQuery(MergeSql.SHIFT_AGREEMENTS)).executeUpdate();
        entities.createNativeQuery(MergeSql.PART_AGREEMENTS).setParameter(1, before).executeUpdate();
        entities.createNativeQuery(MergeSql.BRING_BACK_LAPSED).setParameter(1, before).executeUpdate();
        back(pair, entities.createNativeQuery(MergeSql.PART_IDENTITIES), before);
        requireAsBefore(before);
    }

    /** A column that was forgotten is not lost in silence: nothing is undone then. */
    private void requireAsBefore(String before) {
        List<?> otherwise = entities.createNativeQuery(MergeSql.NOT_AS_BEFORE).setParameter(1, before).getResultList();
        if (!otherwise.isEmpty()) {
            throw new IllegalStateException("a member is not as before: see MergeSql.PUT_BACK");
        }
    }

    private static void back(MergePair pair, Query query, String before) {
        of(pair, query).setParameter(3, before).executeUpdate();
    }

    private static Query of(MergePair pair, Query query) {
        return query.setParameter(1, pair.stays()).setParameter(2, pair.goes());
    }

    private static TieKind kind(Object code) {
        return Coded.find(TieKind.class, (String) code).orElseThrow();
    }

    /** As the database reads them: {@code [{"id": "…"}, …]}. */
    private static String ids(Stream<UUID> ids) {
        return ids.map(id -> "{\"id\":\"" + id + "\"}").collect(Collectors.joining(",", "[", "]"));
    }
}
