package be.fjc.bench.slice;

import java.util.List;

/** The statements, as PostgreSQL logs them when the product works. */
final class Sql {

    static final String REFERRAL = """
            INSERT INTO casework_referral (id, channel, danger_note, decided_at, decided_by, decision_due_at, decision_reason, filed_at,
                filed_by, filed_for, first_look_due_at, immediate_danger, municipality, person_count, received_on, receipt_number,
                redirected_to, referrer_type, situation, status, decision, version, zone, first_looked_at, first_look_danger,
                first_looked_by, first_look_note)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    static final String REFERRAL_PERSON = """
            INSERT INTO casework_referral_person (id, place, referral_id, birth_date, family_name, given_name, informed, municipality,
                not_informed_reason, phone, role)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    static final String STEP = "INSERT INTO casework_step (id, actor, at, code, dossier_id, params, referral_id) VALUES (?, ?, ?, ?, ?, ?, ?)";

    static final String EVENT = """
            INSERT INTO platform_outbox_event (id, attempts, module, occurred_at, payload, process_after, state, type)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";

    static final String AUDIT = """
            INSERT INTO platform_audit_event (id, account, action, at, fields, organisation, outcome, policy_version, reason, roles,
                session, subject_id, subject_type, trace)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    static final List<String> DOSSIER_COLUMNS = List.of("id", "version", "number", "state", "track", "level", "caseDirector", "openedAt",
            "openedOn", "nextContactOn", "afterCareOn", "closedAt", "municipality", "referralId");

    private static final String DOSSIERS = """
            SELECT id, version, dossier_number, state, track, track_level, case_director, opened_at, opened_on, next_contact_on,
                after_care_on, closed_at, municipality, referral_id
            FROM casework_dossier WHERE\s""";

    static final String DOSSIER = DOSSIERS + "(id = ?)";

    static final String OPEN_DOSSIERS = DOSSIERS + "(state = ?) ORDER BY next_contact_on, id LIMIT ? OFFSET ?";

    static final List<String> CONTACT_COLUMNS = List.of("id", "at", "channel", "person", "result", "note", "nextContactOn", "loggedBy");

    static final String CONTACTS = """
            SELECT id, at, channel, person_id, result, note, next_contact_on, logged_by
            FROM casework_contact WHERE (dossier_id = ?) ORDER BY at DESC, id DESC LIMIT ? OFFSET ?""";

    static final List<String> PERIOD_COLUMNS = List.of("track", "level", "from", "until", "reason", "reasonNote", "decidedBy");

    static final String PERIODS = """
            SELECT track, track_level, from_at, until_at, reason, note, decided_by
            FROM casework_track_period WHERE (dossier_id = ?) ORDER BY from_at""";

    static final List<String> CLOSURE_COLUMNS = List.of("reason", "safetyStatus", "outcome", "afterCareOn", "closedAt", "closedBy");

    static final String CLOSURE = """
            SELECT reason, safety_status, outcome, after_care_on, closed_at, closed_by
            FROM casework_closure WHERE (dossier_id = ?)""";

    static final List<String> DOMAIN_COLUMNS = List.of("domain", "outcome");

    static final String DOMAINS = """
            SELECT t0.life_domain, t0.result FROM casework_closure t1, casework_closure_domain t0
            WHERE ((t1.dossier_id = ?) AND (t0.dossier_id = t1.dossier_id)) ORDER BY t0.life_domain""";

    static final List<String> PERSON_COLUMNS = List.of("id", "givenName", "familyName", "birthDate", "role", "municipality", "phone",
            "informed", "notInformedReason");

    static final String PERSONS = """
            SELECT id, given_name, family_name, birth_date, role, municipality, phone, informed, not_informed_reason
            FROM casework_dossier_person WHERE (dossier_id = ?) ORDER BY place""";

    private Sql() {}
}
