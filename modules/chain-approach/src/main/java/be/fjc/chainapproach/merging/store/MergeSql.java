package be.fjc.chainapproach.merging.store;

/**
 * What is asked of the database when two dossiers, or two members, become one or two again: ?1 is the merge, and, where rows are chosen, ?2
 * what stays, ?3 what goes and ?4 the moment. What lies under an item goes along with it.
 */
final class MergeSql {

    /** All but where the one that stays stands on the same agenda: a meeting has a dossier once. Those are read in the closed dossier. */
    static final String ITEMS_MOVE = """
            INSERT INTO chain_approach_moved (id, merge_id, kind, row_id, was, moved_at)
            SELECT gen_random_uuid(), ?1, 'item', i.id, ?3, ?4 FROM chain_approach_item i
            WHERE i.dossier = ?3 AND (i.off_at IS NOT NULL OR NOT EXISTS (
                SELECT 1 FROM chain_approach_item o WHERE o.meeting_id = i.meeting_id AND o.dossier = ?2 AND o.off_at IS NULL))""";

    static final String ASSESSMENTS_MOVE = """
            INSERT INTO chain_approach_moved (id, merge_id, kind, row_id, was, moved_at)
            SELECT gen_random_uuid(), ?1, 'assessment', a.id, ?3, ?4 FROM chain_approach_assessment a
            WHERE a.dossier = ?3 AND ?2 <> ?3""";

    /** The items that moved lie in ?2, with what was asked before them and agreed at them, whenever that was. */
    static final String ITEMS_LIE = """
            WITH moved AS (SELECT m.row_id FROM chain_approach_moved m WHERE m.merge_id = ?1 AND m.kind = 'item'),
            inquiries AS (UPDATE chain_approach_inquiry SET dossier = ?2, version = version + 1 WHERE item_id IN (SELECT row_id FROM moved)),
            actions AS (UPDATE chain_approach_action SET dossier = ?2 WHERE item_id IN (SELECT row_id FROM moved))
            UPDATE chain_approach_item SET dossier = ?2 WHERE id IN (SELECT row_id FROM moved)""";

    static final String ASSESSMENTS_LIE = """
            UPDATE chain_approach_assessment SET dossier = ?2, version = version + 1 WHERE id IN (
                SELECT m.row_id FROM chain_approach_moved m WHERE m.merge_id = ?1 AND m.kind = 'assessment')""";

    /** Those about ?3 lie where that member does: not in ?1 but in ?2. */
    static final String ASSESSMENTS_FOLLOW = """
            UPDATE chain_approach_assessment SET dossier = ?2, version = version + 1 WHERE dossier = ?1 AND subject_member = ?3""";

    /** Not where both would be the same person: that one stays on record as it was. */
    static final String SUBJECTS_MOVE = """
            INSERT INTO chain_approach_moved (id, merge_id, kind, row_id, was, moved_at)
            SELECT gen_random_uuid(), ?1, 'subject', a.id, ?3, ?4 FROM chain_approach_assessment a
            WHERE a.subject_member = ?3 AND a.source_member IS DISTINCT FROM ?2""";

    static final String SOURCES_MOVE = """
            INSERT INTO chain_approach_moved (id, merge_id, kind, row_id, was, moved_at)
            SELECT gen_random_uuid(), ?1, 'source', a.id, ?3, ?4 FROM chain_approach_assessment a
            WHERE a.source_member = ?3 AND a.subject_member <> ?2""";

    static final String SUBJECTS_ARE = """
            UPDATE chain_approach_assessment SET subject_member = ?2, version = version + 1 WHERE id IN (
                SELECT m.row_id FROM chain_approach_moved m WHERE m.merge_id = ?1 AND m.kind = 'subject')""";

    static final String SOURCES_ARE = """
            UPDATE chain_approach_assessment SET source_member = ?2, version = version + 1 WHERE id IN (
                SELECT m.row_id FROM chain_approach_moved m WHERE m.merge_id = ?1 AND m.kind = 'source')""";

    static final String SUBJECTS_BACK = """
            UPDATE chain_approach_assessment a SET subject_member = m.was, version = a.version + 1 FROM chain_approach_moved m
            WHERE m.merge_id = ?1 AND m.kind = 'subject' AND m.row_id = a.id""";

    static final String SOURCES_BACK = """
            UPDATE chain_approach_assessment a SET source_member = m.was, version = a.version + 1 FROM chain_approach_moved m
            WHERE m.merge_id = ?1 AND m.kind = 'source' AND m.row_id = a.id""";

    static final String MEASURES_MOVE = """
            INSERT INTO chain_approach_moved (id, merge_id, kind, row_id, was, moved_at)
            SELECT gen_random_uuid(), ?1, 'measure', a.id, ?3, ?4 FROM chain_approach_measure a
            WHERE a.dossier = ?3 AND ?2 <> ?3""";

    static final String MEASURES_LIE = """
            UPDATE chain_approach_measure SET dossier = ?2, version = version + 1 WHERE id IN (
                SELECT m.row_id FROM chain_approach_moved m WHERE m.merge_id = ?1 AND m.kind = 'measure')""";

    /** Those that bind ?3 lie where that member does: not in ?1 but in ?2. */
    static final String MEASURES_FOLLOW = """
            UPDATE chain_approach_measure SET dossier = ?2, version = version + 1 WHERE dossier = ?1 AND bound_member = ?3""";

    /** Not where both would be the same person, as above. */
    static final String BOUND_MOVE = """
            INSERT INTO chain_approach_moved (id, merge_id, kind, row_id, was, moved_at)
            SELECT gen_random_uuid(), ?1, 'bound', a.id, ?3, ?4 FROM chain_approach_measure a
            WHERE a.bound_member = ?3 AND a.protected_member IS DISTINCT FROM ?2""";

    static final String PROTECTED_MOVE = """
            INSERT INTO chain_approach_moved (id, merge_id, kind, row_id, was, moved_at)
            SELECT gen_random_uuid(), ?1, 'protected', a.id, ?3, ?4 FROM chain_approach_measure a
            WHERE a.protected_member = ?3 AND a.bound_member <> ?2""";

    static final String BOUND_ARE = """
            UPDATE chain_approach_measure SET bound_member = ?2, version = version + 1 WHERE id IN (
                SELECT m.row_id FROM chain_approach_moved m WHERE m.merge_id = ?1 AND m.kind = 'bound')""";

    static final String PROTECTED_ARE = """
            UPDATE chain_approach_measure SET protected_member = ?2, version = version + 1 WHERE id IN (
                SELECT m.row_id FROM chain_approach_moved m WHERE m.merge_id = ?1 AND m.kind = 'protected')""";

    static final String BOUND_BACK = """
            UPDATE chain_approach_measure a SET bound_member = m.was, version = a.version + 1 FROM chain_approach_moved m
            WHERE m.merge_id = ?1 AND m.kind = 'bound' AND m.row_id = a.id""";

    static final String PROTECTED_BACK = """
            UPDATE chain_approach_measure a SET protected_member = m.was, version = a.version + 1 FROM chain_approach_moved m
            WHERE m.merge_id = ?1 AND m.kind = 'protected' AND m.row_id = a.id""";

    /** All but a running one where the one that stays has one that runs: a family has one. That is read in the closed dossier. */
    static final String PLANS_MOVE = """
            INSERT INTO chain_approach_moved (id, merge_id, kind, row_id, was, moved_at)
            SELECT gen_random_uuid(), ?1, 'plan', p.id, ?3, ?4 FROM chain_approach_plan p
            WHERE p.dossier = ?3 AND (p.closed_at IS NOT NULL OR NOT EXISTS (
                SELECT 1 FROM chain_approach_plan o WHERE o.dossier = ?2 AND o.closed_at IS NULL))""";

    static final String PLANS_LIE = """
            UPDATE chain_approach_plan SET dossier = ?2, version = version + 1 WHERE id IN (
                SELECT m.row_id FROM chain_approach_moved m WHERE m.merge_id = ?1 AND m.kind = 'plan')""";

    static final String SAFETY_MOVE = """
            INSERT INTO chain_approach_moved (id, merge_id, kind, row_id, was, moved_at)
            SELECT gen_random_uuid(), ?1, 'safetyPlan', p.id, ?3, ?4 FROM chain_approach_safety_plan p
            WHERE p.dossier = ?3 AND ?2 <> ?3""";

    static final String SAFETY_LIE = """
            UPDATE chain_approach_safety_plan SET dossier = ?2, version = version + 1 WHERE id IN (
                SELECT m.row_id FROM chain_approach_moved m WHERE m.merge_id = ?1 AND m.kind = 'safetyPlan')""";

    /** That of ?3 lies where that member does: not in ?1 but in ?2. */
    static final String SAFETY_FOLLOW = """
            UPDATE chain_approach_safety_plan SET dossier = ?2, version = version + 1 WHERE dossier = ?1 AND member = ?3""";

    /** Both are kept when both had one: nobody but who directs can say which of the two still holds. */
    static final String SAFE_MEMBER_MOVE = """
            INSERT INTO chain_approach_moved (id, merge_id, kind, row_id, was, moved_at)
            SELECT gen_random_uuid(), ?1, 'safetyMember', p.id, ?3, ?4 FROM chain_approach_safety_plan p
            WHERE p.member = ?3 AND ?2 <> ?3""";

    static final String SAFE_MEMBER_IS = """
            UPDATE chain_approach_safety_plan SET member = ?2, version = version + 1 WHERE id IN (
                SELECT m.row_id FROM chain_approach_moved m WHERE m.merge_id = ?1 AND m.kind = 'safetyMember')""";

    static final String SAFE_MEMBER_BACK = """
            UPDATE chain_approach_safety_plan p SET member = m.was, version = p.version + 1 FROM chain_approach_moved m
            WHERE m.merge_id = ?1 AND m.kind = 'safetyMember' AND m.row_id = p.id""";

    static final String FORGET = "DELETE FROM chain_approach_moved WHERE merge_id = ?1";

    private MergeSql() {}
}
