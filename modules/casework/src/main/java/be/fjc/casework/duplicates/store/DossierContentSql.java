package be.fjc.casework.duplicates.store;

/**
 * What lies in a dossier and moves with it, each row with a mark that changes when the row does. Sealed columns are left out of every mark:
 * they change when the centre gets a new key, and their row has a version. What belongs to one organisation only has a mark that never
 * changes: whether it did is not for others to learn.
 */
final class DossierContentSql {

    private static final String MARK = " md5(CAST(jsonb_strip_nulls(to_jsonb(t)) AS text)) AS mark ";

    /** Kind, id and mark of every row that moves out of ?1. What is planned here is in {@link DossierPlan#MOVES}. */
    static final String CONTENT = """
            SELECT 'member' AS kind, t.id, md5(CAST(jsonb_strip_nulls(to_jsonb(t)
                    - CAST('{place,person_id,search_words,search_words_edition}' AS text[])) AS text)
                || (SELECT CAST(jsonb_agg(to_jsonb(r) ORDER BY r.place) AS text)
                    FROM casework_person_role r WHERE r.member_id = t.id)) AS mark
            FROM casework_dossier_person t WHERE t.dossier_id = ?1
            UNION ALL SELECT 'relation', t.id,""" + MARK + "FROM casework_relation t WHERE t.dossier_id = ?1\n" + """
            UNION ALL SELECT 'violence', t.id,""" + MARK + "FROM casework_violence_edge t WHERE t.dossier_id = ?1\n" + """
            UNION ALL SELECT 'contact', t.id,""" + MARK + "FROM casework_contact t WHERE t.dossier_id = ?1\n" + """
            UNION ALL SELECT 'incident', t.id, md5(CAST(jsonb_strip_nulls(to_jsonb(t) - 'police_report_number') AS text))
                FROM casework_incident t WHERE t.dossier_id = ?1
            UNION ALL SELECT 'observation', t.id,""" + MARK + "FROM casework_observation t WHERE t.dossier_id = ?1\n" + """
            UNION ALL SELECT 'factor', t.id,""" + MARK + "FROM casework_protective_factor t WHERE t.dossier_id = ?1\n" + """
            UNION ALL SELECT 'supportFigure', t.id,""" + MARK + "FROM casework_support_figure t WHERE t.dossier_id = ?1\n" + """
            UNION ALL SELECT 'service', t.id,""" + MARK + "FROM casework_involved_service t WHERE t.dossier_id = ?1\n" + """
            UNION ALL SELECT 'agreement', t.id, md5(CAST(jsonb_strip_nulls(to_jsonb(t) - 'code_word') AS text))
                FROM casework_contact_rule t WHERE t.dossier_id = ?1
            UNION ALL SELECT 'contactDetail', t.id, md5(CAST(jsonb_strip_nulls(to_jsonb(t) - 'secret') AS text))
                FROM casework_contact_detail t WHERE t.dossier_id = ?1
            UNION ALL SELECT 'task', t.id,""" + MARK + "FROM casework_task t WHERE t.dossier_id = ?1 AND NOT t.after_care\n" + """
            UNION ALL SELECT 'wait', t.id,""" + MARK + "FROM casework_wait t WHERE t.dossier_id = ?1 AND t.ended_at IS NULL\n" + """
            UNION ALL SELECT 'document', t.id,
                    md5(CAST(jsonb_strip_nulls(to_jsonb(t) - CAST('{name,withdrawn_reason}' AS text[])) AS text))
                FROM casework_document t WHERE t.dossier_id = ?1 AND t.classification <> 'P'
            UNION ALL SELECT 'own', t.id, '' FROM casework_document t WHERE t.dossier_id = ?1 AND t.classification = 'P'
            UNION ALL SELECT 'own', t.id, '' FROM casework_note t WHERE t.dossier_id = ?1
            """;

    /** How many of each kind would move out of ?1. */
    static final String COUNTS = "SELECT c.kind, count(*) FROM (" + CONTENT + ") c WHERE c.kind <> 'own' GROUP BY c.kind";

    /** Which rows would move out of ?1, as JSON. */
    static final String LISTED = "SELECT CAST(coalesce(jsonb_agg(jsonb_build_object('kind', c.kind, 'id', c.id)), '[]') AS text) FROM ("
            + CONTENT + ") c";

    /** The rows that moved (?2) as they lie in ?1 now, those that are gone without a mark, and how ?1 itself stands. */
    static final String LEFT = "WITH now AS (" + CONTENT + """
            ), was AS (SELECT * FROM jsonb_to_recordset(CAST(?2 AS jsonb)) AS w(kind text, id uuid))
            SELECT CAST(jsonb_build_object(
                'rows', (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', was.kind, 'id', was.id, 'mark', now.mark)), '[]')
                    FROM was LEFT JOIN now ON now.kind = was.kind AND now.id = was.id),
                'dossier', (SELECT to_jsonb(d) FROM casework_dossier d WHERE d.id = ?1),
                'period', (SELECT p.id FROM casework_track_period p WHERE p.dossier_id = ?1 AND p.until_at IS NULL)) AS text)""";

    /** Kinds of what is otherwise in ?1 than it was left (?2). */
    static final String CHANGED = "WITH now AS (" + CONTENT + """
            ), held AS (SELECT CAST(?2 AS jsonb) AS j),
            was AS (SELECT w.* FROM held, jsonb_to_recordset(held.j -> 'rows') AS w(kind text, id uuid, mark text))
            SELECT DISTINCT was.kind FROM was LEFT JOIN now ON now.kind = was.kind AND now.id = was.id
            WHERE now.mark IS DISTINCT FROM was.mark
            UNION SELECT 'dossier' FROM held, casework_dossier d WHERE d.id = ?1
                AND (CAST(d.case_director AS text) <> held.j -> 'dossier' ->> 'case_director'
                OR NOT EXISTS (SELECT 1 FROM casework_track_period p WHERE p.dossier_id = ?1 AND p.until_at IS NULL
                    AND CAST(p.id AS text) = held.j ->> 'period'))""";

    /** What was written down since about somebody who would go back (?1 is how it was left): that cannot stay behind. */
    static final String TOLD_SINCE = """
            WITH was AS (SELECT w.* FROM jsonb_to_recordset(CAST(?1 AS jsonb) -> 'rows') AS w(kind text, id uuid, mark text)),
            back AS (SELECT id FROM was WHERE kind = 'member' AND mark IS NOT NULL),
            told AS (
                SELECT t.id FROM casework_relation t JOIN back ON back.id IN (t.from_member, t.to_member)
                UNION SELECT t.id FROM casework_violence_edge t JOIN back ON back.id IN (t.from_member, t.to_member)
                UNION SELECT t.id FROM casework_contact t JOIN back ON back.id = t.person_id
                UNION SELECT t.incident_id FROM casework_incident_part t JOIN back ON back.id = t.person_id
                UNION SELECT t.id FROM casework_observation t JOIN back ON back.id = t.member_id
                UNION SELECT t.id FROM casework_protective_factor t JOIN back ON back.id = t.member_id
                UNION SELECT t.id FROM casework_support_figure t JOIN back ON back.id = t.member_id
                UNION SELECT t.id FROM casework_involved_service t JOIN back ON back.id = t.member_id
                UNION SELECT t.id FROM casework_contact_rule t JOIN back ON back.id = t.person_id
                UNION SELECT t.id FROM casework_contact_detail t JOIN back ON back.id = t.person_id
                UNION SELECT k.id FROM casework_task_member t JOIN back ON back.id = t.person_id
                    JOIN casework_task k ON k.id = t.task_id AND NOT k.after_care)
            SELECT told.id FROM told WHERE told.id NOT IN (SELECT id FROM was)""";

    private DossierContentSql() {}
}
