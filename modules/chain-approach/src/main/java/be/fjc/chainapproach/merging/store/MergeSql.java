package be.fjc.chainapproach.merging.store;

/**
 * What is asked of the database when two dossiers, or two members, become one or two again: ?1 is the merge, and, where rows are chosen, ?2
 * what stays, ?3 what goes and ?4 the moment. What lies under an item goes along with it.
 */
final class MergeSql {

    /** Keeps which rows t moved, each under its kind. */
    private static final String MOVE =
            "INSERT INTO chain_approach_moved (id, merge_id, kind, row_id, was, moved_at) SELECT gen_random_uuid(), ?1, ";

    private static final String OF = ", t.id, ?3, ?4 FROM ";

    /** Those of a dossier. ?2 is named because it is handed over. */
    private static final String OF_DOSSIER = " t WHERE t.dossier = ?3 AND ?2 <> ?3";

    private static final String MOVED = "SELECT m.row_id FROM chain_approach_moved m WHERE m.merge_id = ?1 AND m.kind = ";

    /** Those that moved lie with, or name, ?2. */
    private static final String IS = " = ?2, version = version + 1 WHERE id IN (" + MOVED;

    private static final String LIE = " SET dossier" + IS;

    /** Those about ?3 lie where that member does: not in ?1 but in ?2. */
    private static final String FOLLOW = " SET dossier = ?2, version = version + 1 WHERE dossier = ?1 AND ";

    /** Those that moved name again whom they named. */
    private static final String BACK =
            " = m.was, version = t.version + 1 FROM chain_approach_moved m WHERE m.merge_id = ?1 AND m.row_id = t.id AND m.kind = ";

    private static final String ASSESSMENT = "chain_approach_assessment";
    private static final String MEASURE = "chain_approach_measure";
    private static final String PLAN = "chain_approach_plan";
    private static final String SAFETY = "chain_approach_safety_plan";

    /** All but where the one that stays stands on the same agenda: a meeting has a dossier once. Those are read in the closed dossier. */
    static final String ITEMS_MOVE = MOVE + "'item'" + OF + """
            chain_approach_item t WHERE t.dossier = ?3 AND (t.off_at IS NOT NULL OR NOT EXISTS (
                SELECT 1 FROM chain_approach_item o WHERE o.meeting_id = t.meeting_id AND o.dossier = ?2 AND o.off_at IS NULL))""";

    /** The items that moved lie in ?2, with what was asked before them and agreed at them, whenever that was. */
    static final String ITEMS_LIE = "WITH moved AS (" + MOVED + """
            'item'),
            inquiries AS (UPDATE chain_approach_inquiry SET dossier = ?2, version = version + 1 WHERE item_id IN (SELECT row_id FROM moved)),
            actions AS (UPDATE chain_approach_action SET dossier = ?2 WHERE item_id IN (SELECT row_id FROM moved))
            UPDATE chain_approach_item SET dossier = ?2 WHERE id IN (SELECT row_id FROM moved)""";

    static final String ASSESSMENTS_MOVE = MOVE + "'assessment'" + OF + ASSESSMENT + OF_DOSSIER;
    static final String ASSESSMENTS_LIE = "UPDATE " + ASSESSMENT + LIE + "'assessment')";
    static final String ASSESSMENTS_FOLLOW = "UPDATE " + ASSESSMENT + FOLLOW + "subject_member = ?3";

    /** Not where both would be the same person: that one stays on record as it was. */
    static final String SUBJECTS_MOVE =
            MOVE + "'subject'" + OF + ASSESSMENT + " t WHERE t.subject_member = ?3 AND t.source_member IS DISTINCT FROM ?2";

    static final String SUBJECTS_ARE = "UPDATE " + ASSESSMENT + " SET subject_member" + IS + "'subject')";
    static final String SUBJECTS_BACK = "UPDATE " + ASSESSMENT + " t SET subject_member" + BACK + "'subject'";
    static final String SOURCES_MOVE = MOVE + "'source'" + OF + ASSESSMENT + " t WHERE t.source_member = ?3 AND t.subject_member <> ?2";
    static final String SOURCES_ARE = "UPDATE " + ASSESSMENT + " SET source_member" + IS + "'source')";
    static final String SOURCES_BACK = "UPDATE " + ASSESSMENT + " t SET source_member" + BACK + "'source'";

    static final String MEASURES_MOVE = MOVE + "'measure'" + OF + MEASURE + OF_DOSSIER;
    static final String MEASURES_LIE = "UPDATE " + MEASURE + LIE + "'measure')";
    static final String MEASURES_FOLLOW = "UPDATE " + MEASURE + FOLLOW + "bound_member = ?3";

    /** Not where both would be the same person, as above. */
    static final String BOUND_MOVE = MOVE + "'bound'" + OF + MEASURE + " t WHERE t.bound_member = ?3 AND t.protected_member IS DISTINCT FROM ?2";

    static final String BOUND_ARE = "UPDATE " + MEASURE + " SET bound_member" + IS + "'bound')";
    static final String BOUND_BACK = "UPDATE " + MEASURE + " t SET bound_member" + BACK + "'bound'";
    static final String PROTECTED_MOVE = MOVE + "'protected'" + OF + MEASURE + " t WHERE t.protected_member = ?3 AND t.bound_member <> ?2";
    static final String PROTECTED_ARE = "UPDATE " + MEASURE + " SET protected_member" + IS + "'protected')";
    static final String PROTECTED_BACK = "UPDATE " + MEASURE + " t SET protected_member" + BACK + "'protected'";

    /** All but a running one where the one that stays has one that runs: a family has one. That is read in the closed dossier. */
    static final String PLANS_MOVE = MOVE + "'plan'" + OF + PLAN + " t" + """

            WHERE t.dossier = ?3 AND (t.closed_at IS NOT NULL OR NOT EXISTS (
                SELECT 1 FROM chain_approach_plan o WHERE o.dossier = ?2 AND o.closed_at IS NULL))""";

    static final String PLANS_LIE = "UPDATE " + PLAN + LIE + "'plan')";

    static final String SAFETY_MOVE = MOVE + "'safetyPlan'" + OF + SAFETY + OF_DOSSIER;
    static final String SAFETY_LIE = "UPDATE " + SAFETY + LIE + "'safetyPlan')";
    static final String SAFETY_FOLLOW = "UPDATE " + SAFETY + FOLLOW + "member = ?3";

    /** Both are kept when both had one: nobody but who directs can say which of the two still holds. */
    static final String SAFE_MEMBER_MOVE = MOVE + "'safetyMember'" + OF + SAFETY + " t WHERE t.member = ?3 AND ?2 <> ?3";

    static final String SAFE_MEMBER_IS = "UPDATE " + SAFETY + " SET member" + IS + "'safetyMember')";
    static final String SAFE_MEMBER_BACK = "UPDATE " + SAFETY + " t SET member" + BACK + "'safetyMember'";

    static final String FORGET = "DELETE FROM chain_approach_moved WHERE merge_id = ?1";

    private MergeSql() {}
}
