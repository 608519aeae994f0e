package be.fjc.chainapproach.merging.store;

import be.fjc.casework.DossierId;
import be.fjc.casework.FamilyDesk;
import be.fjc.casework.MovesWithDossiers;
import be.fjc.chainapproach.ChainApproachModule;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.kernel.Brussels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/**
 * In SQL, because it is about rows and not about what they say: nothing sealed is opened. In a centre that switched us off nothing moves; what
 * was told is read in the closed dossier then.
 */
@ApplicationScoped
class MovesWithTables implements MovesWithDossiers {

    @PersistenceContext(unitName = "chain-approach")
    EntityManager entities;

    @Inject
    CurrentCentre centre;

    @Inject
    FamilyDesk families;

    @Inject
    Clock clock;

    @Override
    public void dossiersMerged(UUID merge, DossierId stays, DossierId goes, Instant now) {
        if (isOn()) {
            run(MergeSql.ITEMS_MOVE, merge, stays.value(), goes.value(), now);
            run(MergeSql.ASSESSMENTS_MOVE, merge, stays.value(), goes.value(), now);
            run(MergeSql.MEASURES_MOVE, merge, stays.value(), goes.value(), now);
            run(MergeSql.PLANS_MOVE, merge, stays.value(), goes.value(), now);
            run(MergeSql.SAFETY_MOVE, merge, stays.value(), goes.value(), now);
            lie(merge, stays);
            entities.clear();
        }
    }

    @Override
    public void dossiersParted(UUID merge, DossierId stays, DossierId goes) {
        if (isOn()) {
            lie(merge, goes);
            // whoever goes back takes along what was opened about them since
            families.members(goes, Brussels.dayOf(clock.instant())).forEach(member -> {
                follow(MergeSql.ASSESSMENTS_FOLLOW, stays, goes, member.id());
                follow(MergeSql.MEASURES_FOLLOW, stays, goes, member.id());
                follow(MergeSql.SAFETY_FOLLOW, stays, goes, member.id());
            });
            forget(merge);
        }
    }

    @Override
    public void membersMerged(UUID merge, UUID stays, UUID goes, Instant now) {
        if (isOn()) {
            run(MergeSql.SUBJECTS_MOVE, merge, stays, goes, now);
            run(MergeSql.SOURCES_MOVE, merge, stays, goes, now);
            run(MergeSql.BOUND_MOVE, merge, stays, goes, now);
            run(MergeSql.PROTECTED_MOVE, merge, stays, goes, now);
            run(MergeSql.SAFE_MEMBER_MOVE, merge, stays, goes, now);
            put(MergeSql.SUBJECTS_ARE, merge, stays);
            put(MergeSql.SOURCES_ARE, merge, stays);
            put(MergeSql.BOUND_ARE, merge, stays);
            put(MergeSql.PROTECTED_ARE, merge, stays);
            put(MergeSql.SAFE_MEMBER_IS, merge, stays);
            entities.clear();
        }
    }

    @Override
    public void membersParted(UUID merge) {
        if (isOn()) {
            entities.createNativeQuery(MergeSql.SUBJECTS_BACK).setParameter(1, merge).executeUpdate();
            entities.createNativeQuery(MergeSql.SOURCES_BACK).setParameter(1, merge).executeUpdate();
            entities.createNativeQuery(MergeSql.BOUND_BACK).setParameter(1, merge).executeUpdate();
            entities.createNativeQuery(MergeSql.PROTECTED_BACK).setParameter(1, merge).executeUpdate();
            entities.createNativeQuery(MergeSql.SAFE_MEMBER_BACK).setParameter(1, merge).executeUpdate();
            forget(merge);
        }
    }

    /** What moved lies in that dossier. */
    private void lie(UUID merge, DossierId dossier) {
        put(MergeSql.ITEMS_LIE, merge, dossier.value());
        put(MergeSql.ASSESSMENTS_LIE, merge, dossier.value());
        put(MergeSql.MEASURES_LIE, merge, dossier.value());
        put(MergeSql.PLANS_LIE, merge, dossier.value());
        put(MergeSql.SAFETY_LIE, merge, dossier.value());
    }

    private void put(String sql, UUID merge, UUID where) {
        entities.createNativeQuery(sql).setParameter(1, merge).setParameter(2, where).executeUpdate();
    }

    private void follow(String sql, DossierId stays, DossierId goes, UUID member) {
        entities.createNativeQuery(sql).setParameter(1, stays.value()).setParameter(2, goes.value()).setParameter(3, member).executeUpdate();
    }

    private void run(String sql, UUID merge, UUID stays, UUID goes, Instant now) {
        entities.createNativeQuery(sql)
                .setParameter(1, merge)
                .setParameter(2, stays)
                .setParameter(3, goes)
                .setParameter(4, now)
                .executeUpdate();
    }

    private void forget(UUID merge) {
        entities.createNativeQuery(MergeSql.FORGET).setParameter(1, merge).executeUpdate();
        entities.clear();
    }

    private boolean isOn() {
        return centre.get().hasModule(ChainApproachModule.ID);
    }
}
