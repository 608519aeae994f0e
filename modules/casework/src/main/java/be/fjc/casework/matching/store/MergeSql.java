package be.fjc.casework.matching.store;

/**
 * What is asked of the database when two members become one or two again. In all of it ?1 is who stays and ?2 who goes, unless said
 * otherwise. Sealed columns are left out of every mark: they change when the centre gets a new key, and their row has a version.
 */
final class MergeSql {

    /** A mark that changes when the row t does. */
    private static final String MARK = " md5(CAST(jsonb_strip_nulls(to_jsonb(t)) AS text)) ";

    /** The same without what is sealed in it. */
    private static final String MARK_OF_AGREEMENT = " md5(CAST(jsonb_strip_nulls(to_jsonb(t) - 'code_word') AS text)) ";

    private static final String MARK_OF_DETAIL = " md5(CAST(jsonb_strip_nulls(to_jsonb(t) - 'secret') AS text)) ";

    /**
     * Every row that names ?1: its kind, its id, and a mark that changes when the row does. Every column that refers to a member is here
     * and in {@link #MOVE}; the last step of a merge removes who goes, which the database refuses while one is forgotten.
     */
    static final String TIES = """
            SELECT 'member' AS kind, p.id, md5(CAST(jsonb_strip_nulls(to_jsonb(p)
                    - CAST('{place,person_id,search_words,search_words_edition}' AS text[])) AS text)
                || (SELECT CAST(jsonb_agg(to_jsonb(r) ORDER BY r.place) AS text)
                    FROM casework_person_role r WHERE r.member_id = p.id)) AS mark
            FROM casework_dossier_person p WHERE p.id = ?1
            UNION ALL SELECT 'relation', t.id,""" + MARK + "FROM casework_relation t WHERE ?1 IN (t.from_member, t.to_member)\n" + """
            UNION ALL SELECT 'violence', t.id,""" + MARK + "FROM casework_violence_edge t WHERE ?1 IN (t.from_member, t.to_member)\n" + """
            UNION ALL SELECT 'contact', t.id,""" + MARK + "FROM casework_contact t WHERE t.person_id = ?1\n" + """
            UNION ALL SELECT 'incident', t.id, md5(CAST(to_jsonb(t) AS text) || i.version) FROM casework_incident_part t
                JOIN casework_incident i ON i.id = t.incident_id WHERE t.person_id = ?1
            UNION ALL SELECT 'observation', t.id,""" + MARK + "FROM casework_observation t WHERE t.member_id = ?1\n" + """
            UNION ALL SELECT 'factor', t.id,""" + MARK + "FROM casework_protective_factor t WHERE t.member_id = ?1\n" + """
            UNION ALL SELECT 'supportFigure', t.id,""" + MARK + "FROM casework_support_figure t WHERE t.member_id = ?1\n" + """
            UNION ALL SELECT 'service', t.id,""" + MARK + "FROM casework_involved_service t WHERE t.member_id = ?1\n" + """
            UNION ALL SELECT 'agreement', t.id,""" + MARK_OF_AGREEMENT + "FROM casework_contact_rule t WHERE t.person_id = ?1\n" + """
            UNION ALL SELECT 'contactDetail', t.id,""" + MARK_OF_DETAIL + "FROM casework_contact_detail t WHERE t.person_id = ?1\n" + """
            UNION ALL SELECT 'task', t.id, md5(CAST(to_jsonb(t) AS text)) FROM casework_task_member t WHERE t.person_id = ?1
            """;

    /**
     * The marks, as JSON, of who stays (?1), of the rows that moved (?2), of those that stand for one that lapsed (?3), and of every
     * agreement: their order is of them all.
     */
    static final String MARKS = """
            WITH moving AS (SELECT m.id FROM jsonb_to_recordset(CAST(?2 AS jsonb)) AS m(id uuid)),
            standing AS (SELECT s.id FROM jsonb_to_recordset(CAST(?3 AS jsonb)) AS s(id uuid)),
            ties AS (""" + TIES + """
            ) SELECT CAST(jsonb_agg(jsonb_build_object(
                'kind', t.kind, 'id', t.id, 'mark', t.mark, 'moves', t.id IN (SELECT id FROM moving))) AS text)
            FROM ties t WHERE t.kind IN ('member', 'agreement') OR t.id IN (SELECT id FROM moving) OR t.id IN (SELECT id FROM standing)""";

    /** Kinds of what is otherwise now than when its mark (?2) was taken; a new agreement is, too. */
    static final String CHANGED = "WITH now AS (" + TIES + """
            ), was AS (SELECT * FROM jsonb_to_recordset(CAST(?2 AS jsonb)) AS w(kind text, id uuid, mark text))
            SELECT DISTINCT coalesce(was.kind, now.kind) FROM was FULL JOIN now ON now.kind = was.kind AND now.id = was.id
            WHERE now.mark IS DISTINCT FROM was.mark AND (was.id IS NOT NULL OR now.kind = 'agreement')""";

    /** The rows ?2 as they name ?1 now; those that do not any more keep their place without a mark. */
    static final String MARKED_NOW = "WITH now AS (" + TIES + """
            ), was AS (SELECT * FROM jsonb_to_recordset(CAST(?2 AS jsonb)) AS w(kind text, id uuid, moves boolean))
            SELECT CAST(jsonb_agg(jsonb_build_object('kind', was.kind, 'id', was.id, 'mark', now.mark, 'moves', was.moves)) AS text)
            FROM was LEFT JOIN now ON now.kind = was.kind AND now.id = was.id""";

    static final String TOLD_OF_BOTH = """
            SELECT g.id, s.id FROM casework_incident_part g JOIN casework_incident_part s
                ON s.incident_id = g.incident_id AND s.side = g.side AND s.person_id = ?1 WHERE g.person_id = ?2
            UNION ALL SELECT g.id, s.id FROM casework_task_member g JOIN casework_task_member s
                ON s.task_id = g.task_id AND s.person_id = ?1 WHERE g.person_id = ?2""";

    static final String ON_BOTH_SIDES = """
            SELECT g.id FROM casework_incident_part g JOIN casework_incident_part s
                ON s.incident_id = g.incident_id AND s.side <> g.side AND s.person_id = ?1
            JOIN casework_incident i ON i.id = g.incident_id AND i.lapse IS NULL WHERE g.person_id = ?2""";

    /** Both members, the rows that lapse (?3), the order of agreements, and who elsewhere is the same person as who goes. */
    static final String BEFORE = """
            WITH lapsing AS (SELECT l.id FROM jsonb_to_recordset(CAST(?3 AS jsonb)) AS l(id uuid))
            SELECT CAST(jsonb_build_object(
                'members', (SELECT jsonb_agg(to_jsonb(p)) FROM casework_dossier_person p WHERE p.id IN (?1, ?2)),
                'roles', (SELECT jsonb_agg(to_jsonb(r)) FROM casework_person_role r WHERE r.member_id IN (?1, ?2)),
                'relations', (SELECT coalesce(jsonb_agg(to_jsonb(t)), '[]') FROM casework_relation t JOIN lapsing USING (id)),
                'parts', (SELECT coalesce(jsonb_agg(to_jsonb(t)), '[]') FROM casework_incident_part t JOIN lapsing USING (id)),
                'taskMembers', (SELECT coalesce(jsonb_agg(to_jsonb(t)), '[]') FROM casework_task_member t JOIN lapsing USING (id)),
                'agreements', (SELECT coalesce(jsonb_agg(
                    jsonb_build_object('id', a.id, 'person_id', a.person_id, 'edition', a.edition)), '[]')
                    FROM casework_contact_rule a WHERE a.person_id IN (?1, ?2)),
                'elsewhere', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', o.id)), '[]') FROM casework_dossier_person o
                    JOIN casework_dossier_person g ON g.id = ?2 AND g.person_id = o.person_id WHERE o.id NOT IN (?1, ?2))) AS text)""";

    /** Rows that lapse, ?1. */
    static final String DROP = """
            WITH lapsing AS (SELECT l.id FROM jsonb_to_recordset(CAST(?1 AS jsonb)) AS l(id uuid)),
            relations AS (DELETE FROM casework_relation WHERE id IN (SELECT id FROM lapsing)),
            parts AS (DELETE FROM casework_incident_part WHERE id IN (SELECT id FROM lapsing))
            DELETE FROM casework_task_member WHERE id IN (SELECT id FROM lapsing)""";

    /**
     * The rows ?3 that name ?2 name ?1 from now on; what they are read with becomes another edition. Agreements have an order and go
     * apart.
     */
    static final String MOVE = """
            WITH moving AS (SELECT m.id FROM jsonb_to_recordset(CAST(?3 AS jsonb)) AS m(id uuid, moves boolean)
                WHERE m.moves IS DISTINCT FROM false),
            relations AS (UPDATE casework_relation SET
                from_member = CASE WHEN from_member = ?2 THEN ?1 ELSE from_member END,
                to_member = CASE WHEN to_member = ?2 THEN ?1 ELSE to_member END
                WHERE ?2 IN (from_member, to_member) AND id IN (SELECT id FROM moving)),
            violence AS (UPDATE casework_violence_edge SET
                from_member = CASE WHEN from_member = ?2 THEN ?1 ELSE from_member END,
                to_member = CASE WHEN to_member = ?2 THEN ?1 ELSE to_member END
                WHERE ?2 IN (from_member, to_member) AND id IN (SELECT id FROM moving)),
            contacts AS (UPDATE casework_contact SET person_id = ?1 WHERE person_id = ?2 AND id IN (SELECT id FROM moving)),
            parts AS (UPDATE casework_incident_part SET person_id = ?1
                WHERE person_id = ?2 AND id IN (SELECT id FROM moving) RETURNING incident_id),
            incidents AS (UPDATE casework_incident SET version = version + 1 WHERE id IN (SELECT incident_id FROM parts)),
            observations AS (UPDATE casework_observation SET member_id = ?1, version = version + 1
                WHERE member_id = ?2 AND id IN (SELECT id FROM moving)),
            factors AS (UPDATE casework_protective_factor SET member_id = ?1, version = version + 1
                WHERE member_id = ?2 AND id IN (SELECT id FROM moving)),
            figures AS (UPDATE casework_support_figure SET member_id = ?1, version = version + 1
                WHERE member_id = ?2 AND id IN (SELECT id FROM moving)),
            services AS (UPDATE casework_involved_service SET member_id = ?1, version = version + 1
                WHERE member_id = ?2 AND id IN (SELECT id FROM moving)),
            tasks AS (UPDATE casework_task_member SET person_id = ?1
                WHERE person_id = ?2 AND id IN (SELECT id FROM moving) RETURNING task_id),
            asked AS (UPDATE casework_task SET version = version + 1 WHERE id IN (SELECT task_id FROM tasks))
            UPDATE casework_contact_detail SET person_id = ?1, version = version + 1
            WHERE person_id = ?2 AND id IN (SELECT id FROM moving)""";

    /** Out of the way of the order they get: every person has an edition once. */
    static final String SHIFT_AGREEMENTS = "UPDATE casework_contact_rule SET edition = edition + 1000000 WHERE person_id IN (?1, ?2)";

    /** Those of the one whose agreement holds (?3) come last, for the last one holds. */
    static final String JOIN_AGREEMENTS = """
            WITH placed AS (SELECT id, row_number() OVER (ORDER BY person_id = ?3, edition) AS place
                FROM casework_contact_rule WHERE person_id IN (?1, ?2))
            UPDATE casework_contact_rule a SET person_id = ?1, edition = placed.place FROM placed WHERE a.id = placed.id""";

    static final String PART_AGREEMENTS = """
            UPDATE casework_contact_rule a SET person_id = b.person_id, edition = b.edition
            FROM jsonb_to_recordset(CAST(?1 AS jsonb) -> 'agreements') AS b(id uuid, person_id uuid, edition integer) WHERE a.id = b.id""";

    /** Whoever was known elsewhere to be who goes, is who stays: see decision 0013. */
    static final String JOIN_IDENTITIES = """
            UPDATE casework_dossier_person SET person_id = (SELECT s.person_id FROM casework_dossier_person s WHERE s.id = ?1)
            WHERE id <> ?2 AND person_id = (SELECT g.person_id FROM casework_dossier_person g WHERE g.id = ?2)""";

    /** Those of them (?3) who are still the same person as who stays; whoever was said to be somebody else meanwhile stays that. */
    static final String PART_IDENTITIES = """
            UPDATE casework_dossier_person SET person_id = (SELECT g.person_id FROM casework_dossier_person g WHERE g.id = ?2)
            WHERE person_id = (SELECT s.person_id FROM casework_dossier_person s WHERE s.id = ?1)
            AND id IN (SELECT e.id FROM jsonb_to_recordset(CAST(?3 AS jsonb) -> 'elsewhere') AS e(id uuid))""";

    /** Who went, in the own place, or after the others when somebody new has it. */
    static final String BRING_BACK = """
            WITH kept AS (SELECT m FROM jsonb_array_elements(CAST(?3 AS jsonb) -> 'members') m WHERE CAST(m ->> 'id' AS uuid) = ?2),
            family AS (SELECT place FROM casework_dossier_person
                WHERE dossier_id = (SELECT dossier_id FROM casework_dossier_person WHERE id = ?1)),
            placed AS (SELECT CASE WHEN CAST(m ->> 'place' AS integer) IN (SELECT place FROM family)
                THEN m || jsonb_build_object('place', (SELECT max(place) + 1 FROM family)) ELSE m END AS m FROM kept)
            INSERT INTO casework_dossier_person
                SELECT r.* FROM placed, jsonb_populate_record(CAST(NULL AS casework_dossier_person), placed.m) r""";

    /**
     * Who stayed, as before; who that is in other dossiers is not touched. A test compares this with the columns of the table, and
     * {@link #NOT_AS_BEFORE} looks afterwards.
     */
    static final String PUT_BACK = """
            UPDATE casework_dossier_person p SET given_name = r.given_name, family_name = r.family_name, birth_date = r.birth_date,
                role = r.role, municipality = r.municipality, phone = r.phone, informed = r.informed,
                not_informed_reason = r.not_informed_reason,
                search_words = r.search_words, search_words_edition = r.search_words_edition, gender = r.gender, language = r.language,
                interpreter = r.interpreter, disability = r.disability, pregnancy_due_on = r.pregnancy_due_on,
                residence_status = r.residence_status, safety_flag = r.safety_flag, joined_on = r.joined_on, left_on = r.left_on
            FROM jsonb_populate_recordset(CAST(NULL AS casework_dossier_person), CAST(?3 AS jsonb) -> 'members') r
            WHERE p.id = ?1 AND p.id = r.id AND ?2 <> ?1""";

    static final String PUT_BACK_ROLES = """
            WITH kept AS (SELECT * FROM jsonb_populate_recordset(CAST(NULL AS casework_person_role), CAST(?3 AS jsonb) -> 'roles')),
            gone AS (DELETE FROM casework_person_role n WHERE n.member_id IN (?1, ?2)
                AND NOT EXISTS (SELECT 1 FROM kept k WHERE to_jsonb(k) = to_jsonb(n)))
            INSERT INTO casework_person_role SELECT k.* FROM kept k
            WHERE NOT EXISTS (SELECT 1 FROM casework_person_role n WHERE to_jsonb(k) = to_jsonb(n))""";

    /** Members of the picture ?1 who are not as they were. A column that was added since is in no picture. */
    static final String NOT_AS_BEFORE = """
            SELECT p.id FROM jsonb_array_elements(CAST(?1 AS jsonb) -> 'members') m
            JOIN casework_dossier_person p ON p.id = CAST(m ->> 'id' AS uuid)
            WHERE NOT (to_jsonb(p) @> (m - CAST('{place,person_id}' AS text[])))""";

    /** Of the picture ?1. */
    static final String BRING_BACK_LAPSED = """
            WITH relations AS (INSERT INTO casework_relation
                SELECT r.* FROM jsonb_populate_recordset(CAST(NULL AS casework_relation), CAST(?1 AS jsonb) -> 'relations') r),
            parts AS (INSERT INTO casework_incident_part
                SELECT r.* FROM jsonb_populate_recordset(CAST(NULL AS casework_incident_part), CAST(?1 AS jsonb) -> 'parts') r)
            INSERT INTO casework_task_member
                SELECT r.* FROM jsonb_populate_recordset(CAST(NULL AS casework_task_member), CAST(?1 AS jsonb) -> 'taskMembers') r""";

    private MergeSql() {}
}
