package be.fjc.casework.duplicates.store;

/** What is asked of the database when two dossiers become one or two again: ?1 is the one that stays and ?2 the one that goes. */
final class DossierMergeSql {

    static final String HOLD = "SELECT id FROM casework_dossier WHERE id IN (?1, ?2) ORDER BY id FOR UPDATE";

    /** Both, with what is changed or added in merging them; ids are enough for what is only added to. */
    static final String BEFORE = """
            SELECT CAST(jsonb_build_object(
                'stays', (SELECT to_jsonb(d) FROM casework_dossier d WHERE d.id = ?1),
                'goes', (SELECT to_jsonb(d) FROM casework_dossier d WHERE d.id = ?2),
                'periods', (SELECT jsonb_agg(to_jsonb(t)) FROM casework_track_period t WHERE t.dossier_id IN (?1, ?2)),
                'places', (SELECT jsonb_agg(jsonb_build_object('id', p.id, 'place', p.place))
                    FROM casework_dossier_person p WHERE p.dossier_id = ?2),
                'waits', (SELECT coalesce(jsonb_agg(to_jsonb(t)), '[]')
                    FROM casework_wait t WHERE t.dossier_id IN (?1, ?2) AND t.ended_at IS NULL),
                'closures', (SELECT coalesce(jsonb_agg(t.id), '[]') FROM casework_closure t WHERE t.dossier_id = ?2),
                'assignments', (SELECT coalesce(jsonb_agg(t.id), '[]') FROM casework_assignment t WHERE t.dossier_id = ?1),
                'conflicts', (SELECT coalesce(jsonb_agg(t.id), '[]')
                    FROM casework_conflict t WHERE t.dossier_id IN (?1, ?2))) AS text)""";

    /** After the others: every person has a place once. */
    static final String MEMBERS_IN = """
            UPDATE casework_dossier_person SET dossier_id = ?1, place = place + 1
                + (SELECT coalesce(max(s.place), -1) FROM casework_dossier_person s WHERE s.dossier_id = ?1)
            WHERE dossier_id = ?2""";

    /** Whoever came out of ?2 (of the picture ?3), in the own place. */
    static final String MEMBERS_BACK = """
            UPDATE casework_dossier_person p SET dossier_id = ?2, place = b.place
            FROM jsonb_to_recordset(CAST(?3 AS jsonb) -> 'places') AS b(id uuid, place integer)
            WHERE p.id = b.id AND p.dossier_id = ?1""";

    /** The rows ?3 that lie in ?2 lie in ?1 from now on; what is changed by edition becomes another one. Members go apart. */
    static final String MOVE = """
            WITH moving AS (SELECT m.id FROM jsonb_to_recordset(CAST(?3 AS jsonb)) AS m(id uuid)),
            relations AS (UPDATE casework_relation SET dossier_id = ?1 WHERE dossier_id = ?2 AND id IN (SELECT id FROM moving)),
            violence AS (UPDATE casework_violence_edge SET dossier_id = ?1 WHERE dossier_id = ?2 AND id IN (SELECT id FROM moving)),
            contacts AS (UPDATE casework_contact SET dossier_id = ?1 WHERE dossier_id = ?2 AND id IN (SELECT id FROM moving)),
            incidents AS (UPDATE casework_incident SET dossier_id = ?1, version = version + 1
                WHERE dossier_id = ?2 AND id IN (SELECT id FROM moving)),
            observations AS (UPDATE casework_observation SET dossier_id = ?1, version = version + 1
                WHERE dossier_id = ?2 AND id IN (SELECT id FROM moving)),
            factors AS (UPDATE casework_protective_factor SET dossier_id = ?1, version = version + 1
                WHERE dossier_id = ?2 AND id IN (SELECT id FROM moving)),
            figures AS (UPDATE casework_support_figure SET dossier_id = ?1, version = version + 1
                WHERE dossier_id = ?2 AND id IN (SELECT id FROM moving)),
            services AS (UPDATE casework_involved_service SET dossier_id = ?1, version = version + 1
                WHERE dossier_id = ?2 AND id IN (SELECT id FROM moving)),
            agreements AS (UPDATE casework_contact_rule SET dossier_id = ?1 WHERE dossier_id = ?2 AND id IN (SELECT id FROM moving)),
            details AS (UPDATE casework_contact_detail SET dossier_id = ?1, version = version + 1
                WHERE dossier_id = ?2 AND id IN (SELECT id FROM moving)),
            tasks AS (UPDATE casework_task SET dossier_id = ?1, version = version + 1
                WHERE dossier_id = ?2 AND id IN (SELECT id FROM moving)),
            documents AS (UPDATE casework_document SET dossier_id = ?1, version = version + 1
                WHERE dossier_id = ?2 AND id IN (SELECT id FROM moving)),
            waits AS (UPDATE casework_wait SET dossier_id = ?1 WHERE dossier_id = ?2 AND id IN (SELECT id FROM moving))
            UPDATE casework_note SET dossier_id = ?1, version = version + 1 WHERE dossier_id = ?2 AND id IN (SELECT id FROM moving)""";

    /** Closings and periods that merging made; none can have come since without the undoing being refused. Of the picture ?3. */
    static final String UNMAKE = """
            WITH was AS (SELECT CAST(?3 AS jsonb) AS j),
            closed AS (SELECT c.id FROM was, casework_closure c WHERE c.dossier_id = ?2 AND NOT was.j -> 'closures' @> to_jsonb(c.id)),
            domains AS (DELETE FROM casework_closure_domain WHERE closure_id IN (SELECT id FROM closed)),
            closures AS (DELETE FROM casework_closure WHERE id IN (SELECT id FROM closed))
            DELETE FROM casework_track_period WHERE dossier_id IN (?1, ?2) AND id NOT IN (
                SELECT r.id FROM was, jsonb_to_recordset(was.j -> 'periods') AS r(id uuid))""";

    /** Who came to direct the one that stays because of it. Of the picture ?2; ?3 is when it was done. */
    static final String UNASSIGN = """
            DELETE FROM casework_assignment WHERE dossier_id = ?1 AND assigned_at = ?3
            AND NOT CAST(?2 AS jsonb) -> 'assignments' @> to_jsonb(id)""";

    /** Conflicts of interest that were written down for the other one too; what was said or lifted since stays as it is, for both. */
    static final String UNSPREAD = """
            DELETE FROM casework_conflict k WHERE k.dossier_id IN (?1, ?2) AND k.lifted_at IS NULL AND k.set_at < ?4
            AND NOT CAST(?3 AS jsonb) -> 'conflicts' @> to_jsonb(k.id)
            AND EXISTS (SELECT 1 FROM casework_conflict o WHERE o.dossier_id IN (?1, ?2) AND o.dossier_id <> k.dossier_id
                AND o.account = k.account AND o.set_at = k.set_at AND o.lifted_at IS NULL)""";

    static final String PERIODS_RUN_ON = """
            UPDATE casework_track_period t SET until_at = r.until_at
            FROM jsonb_populate_recordset(CAST(NULL AS casework_track_period), CAST(?1 AS jsonb) -> 'periods') r
            WHERE t.id = r.id AND t.until_at IS DISTINCT FROM r.until_at""";

    /** Waiting that ended with it (?2 when) goes on, unless the dossier waits for something else by now. */
    static final String WAITS_RUN_ON = """
            UPDATE casework_wait t SET next_check_on = r.next_check_on, ended_at = NULL, ended_by = NULL, end_reason = NULL, end_note = NULL
            FROM jsonb_populate_recordset(CAST(NULL AS casework_wait), CAST(?1 AS jsonb) -> 'waits') r
            WHERE t.id = r.id AND t.ended_at = ?2
            AND NOT EXISTS (SELECT 1 FROM casework_wait o WHERE o.dossier_id = t.dossier_id AND o.ended_at IS NULL)""";

    /** The one that went, as before: of the picture ?3. */
    static final String GOES_AS_BEFORE = """
            UPDATE casework_dossier d SET version = d.version + 1, state = r.state, track = r.track, track_level = r.track_level,
                case_director = r.case_director, next_contact_on = r.next_contact_on, after_care_on = r.after_care_on,
                closed_at = r.closed_at
            FROM jsonb_populate_record(CAST(NULL AS casework_dossier), CAST(?3 AS jsonb) -> 'goes') r
            WHERE d.id = ?2 AND ?1 <> ?2""";

    /** The one that stayed, as before; a next contact that was planned since stays planned. ?4 is how it was left. */
    static final String STAYS_AS_BEFORE = """
            UPDATE casework_dossier d SET version = d.version + 1, track = r.track, track_level = r.track_level,
                case_director = r.case_director, next_contact_on = CASE
                    WHEN CAST(d.next_contact_on AS text) = CAST(?4 AS jsonb) -> 'dossier' ->> 'next_contact_on' THEN r.next_contact_on
                    ELSE d.next_contact_on END
            FROM jsonb_populate_record(CAST(NULL AS casework_dossier), CAST(?3 AS jsonb) -> 'stays') r
            WHERE d.id = ?1 AND ?1 <> ?2""";

    /** Something of the one that went that is not as it was: a column was forgotten above. Of the picture ?1. */
    static final String NOT_AS_BEFORE = """
            WITH was AS (SELECT CAST(?1 AS jsonb) AS j)
            SELECT d.id FROM was JOIN casework_dossier d ON d.id = CAST(was.j -> 'goes' ->> 'id' AS uuid)
            WHERE NOT to_jsonb(d) @> ((was.j -> 'goes') - CAST('{version,changed_at}' AS text[]))
            UNION ALL SELECT t.id FROM was CROSS JOIN jsonb_array_elements(was.j -> 'periods') p
            JOIN casework_track_period t ON t.id = CAST(p ->> 'id' AS uuid) WHERE NOT to_jsonb(t) @> p
            UNION ALL SELECT b.id FROM was CROSS JOIN jsonb_to_recordset(was.j -> 'places') AS b(id uuid, place integer)
            LEFT JOIN casework_dossier_person p ON p.id = b.id AND p.place = b.place
                AND p.dossier_id = CAST(was.j -> 'goes' ->> 'id' AS uuid)
            WHERE p.id IS NULL""";

    private DossierMergeSql() {}
}
