package be.fjc.casework.duplicates.usecase;

import static be.fjc.casework.workroom.Family.aFamily;

import be.fjc.casework.DossierId;
import be.fjc.casework.ReferralId;
import be.fjc.casework.domain.Danger;
import be.fjc.casework.domain.FamilyMember;
import be.fjc.casework.domain.Verdict;
import be.fjc.casework.family.view.FamilyFiles;
import be.fjc.casework.usecase.DecideReferral;
import be.fjc.casework.usecase.FileReferral;
import be.fjc.casework.usecase.LookFirst;
import be.fjc.casework.workroom.Given;
import be.fjc.casework.workroom.Workroom;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.people.Person;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A family that was opened twice, by two directors, with something of every kind in the second dossier. */
final class TwoDossiers {

    private static final String SOURCE = "'localPolice', current_date, now(), gen_random_uuid()";

    /** What happened stands there for ever, and a new edition of a row is another one. */
    private static final Set<String> NOT_COMPARED = Set.of("casework_step", "casework_dossier_merge", "casework_member_merge");

    final Workroom room;
    final DossierId stays;
    final DossierId goes;

    TwoDossiers(Workroom room) {
        this.room = room;
        this.stays = dossierOf(room.director, "2", 5);
        this.goes = dossierOf(room.otherDirector, "3", 3);
        room.pass(Duration.ofMinutes(5));
    }

    DossierId dossierOf(Person director, String track, int days) {
        ReferralId referral = room.as(room.gp, () -> room.the(FileReferral.class).file(aFamily("Testboom").referred(), null)).id();
        room.does(room.intake, () -> room.the(LookFirst.class).look(referral, Danger.NONE, null, Expected.ANY));
        var proposal = new DecideReferral.Proposal(
                Verdict.ACCEPTED, "Synthetisch: voldoet.",
                List.of(new DecideReferral.Answer("violence", true), new DecideReferral.Answer("safety", true)), null,
                new DecideReferral.Admission(track, director.account(), Given.TODAY.plusDays(days)));
        return room.as(room.intake, () -> room.the(DecideReferral.class).decide(referral, proposal, Expected.ANY)).orElseThrow();
    }

    List<FamilyMember> family(DossierId dossier) {
        return room.as(room.coordinator, () -> room.the(FamilyFiles.class).read(dossier).body()).members();
    }

    UUID member(DossierId dossier, int place) {
        return family(dossier).get(place).id();
    }

    void run(String sql) {
        room.does(room.director, () -> room.the(EntityManager.class).createNativeQuery(sql).executeUpdate());
    }

    String asked(String sql) {
        return String.valueOf(room.as(room.director, () -> room.the(EntityManager.class).createNativeQuery(sql).getSingleResult()));
    }

    /** Something in every table that names the dossier. @param member one of its family @param other another one */
    void everythingIsToldOf(DossierId dossier, UUID member, UUID other) {
        String id = "gen_random_uuid(), '" + dossier.value() + "'";
        String about = "gen_random_uuid(), 0, '" + dossier.value() + "', " + SOURCE;
        String columns = "(id, version, dossier_id, source_kind, source_on, recorded_at, recorded_by, ";
        run("INSERT INTO casework_relation (id, dossier_id, from_member, to_member, type) VALUES (" + id + ", '" + member + "', '" + other + "', 'exPartner')");
        run("INSERT INTO casework_violence_edge (id, dossier_id, from_member, to_member, direction, forms, source) VALUES ("
                + id + ", '" + other + "', '" + member + "', 'directed', 'threats', 'police')");
        run("INSERT INTO casework_observation " + columns + "life_domain, member_id, problem) VALUES (" + about + ", 'school', '" + member + "', 'Synthetisch')");
        run("INSERT INTO casework_protective_factor " + columns + "factor, member_id, state) VALUES (" + about + ", 'safeParent', '" + member + "', 'present')");
        run("INSERT INTO casework_support_figure " + columns + "full_name, relation, member_id, may_know, state) VALUES (" + about
                + ", 'Test', 'tante', '" + member + "', 'alles', 'present')");
        run("INSERT INTO casework_involved_service " + columns + "organisation_type, organisation_name, member_id, life_domains) VALUES (" + about
                + ", 'school', 'Testschool', '" + member + "', 'school')");
        run("INSERT INTO casework_incident " + columns + "precision, place, forms, severity, police_report_number) VALUES (" + about
                + ", 'unknown', 'home', 'physical', 'serious', '\\x07')");
        run("INSERT INTO casework_incident_part SELECT gen_random_uuid(), id, '" + member + "', 'against' FROM casework_incident WHERE dossier_id = '"
                + dossier.value() + "'");
        run("INSERT INTO casework_contact_rule (id, dossier_id, person_id, edition, way, channels, windows, voicemail, heard_from, code_word, set_at, set_by)"
                + " VALUES (" + id + ", '" + member + "', 1, 'noContact', '', '', false, 'Test', '\\x02', timestamptz '2026-10-01', gen_random_uuid())");
        run("INSERT INTO casework_contact_detail (id, version, dossier_id, person_id, kind, secret, added_at, added_by) VALUES"
                + " (gen_random_uuid(), 0, '" + dossier.value() + "', '" + member + "', 'mobile', '\\x01', now(), gen_random_uuid())");
        run("INSERT INTO casework_contact (id, dossier_id, at, channel, person_id, result, note, logged_at, logged_by) VALUES"
                + " (" + id + ", now(), 'phone', '" + member + "', 'notReached', 'Test', now(), gen_random_uuid())");
        run("INSERT INTO casework_task (id, version, dossier_id, title, safety, priority, owner_organisation, due_on, answer, state, asked_at, asked_by,"
                + " escalation, changed_at) VALUES (gen_random_uuid(), 0, '" + dossier.value()
                + "', 'Test', true, 'low', 'centre', current_date, 'asked', 'open', now(), gen_random_uuid(), 1, now())");
        run("INSERT INTO casework_task_member SELECT gen_random_uuid(), id, '" + member + "' FROM casework_task WHERE dossier_id = '" + dossier.value() + "'");
        run("INSERT INTO casework_note (id, version, dossier_id, organisation, author, written_at) VALUES"
                + " (gen_random_uuid(), 0, '" + dossier.value() + "', 'caw', gen_random_uuid(), now())");
        document(dossier, "R");
        document(dossier, "P");
        run("INSERT INTO casework_disclosure (id, dossier_id, disclosed_on, organisation, function, kind, basis, reason, recorded_at, recorded_by) VALUES ("
                + id + ", current_date, 'caw', 'Test', 'facts', 'consent', 'Test', now(), gen_random_uuid())");
        run("INSERT INTO casework_passed_rule (id, dossier_id, track, rule, act, reason, passed_by, passed_at) VALUES ("
                + id + ", '3', 'riskAssessment', 'opening', 'Test', gen_random_uuid(), now())");
    }

    private void document(DossierId dossier, String classification) {
        run("INSERT INTO casework_document (id, version, dossier_id, organisation, author, origin, classification, name, bytes, parts, state, kind, scanned,"
                + " started_at) VALUES (gen_random_uuid(), 0, '" + dossier.value() + "', 'caw', gen_random_uuid(), 'attachment', '" + classification
                + "', '\\x03', 1, 1, 'kept', 'txt', true, now())");
    }

    void waits(DossierId dossier, String track) {
        run("INSERT INTO casework_wait (id, dossier_id, track, danger, note, since_at, placed_by, next_check_on) VALUES (gen_random_uuid(), '"
                + dossier.value() + "', '" + track + "', 'concern', 'Test', now(), gen_random_uuid(), current_date)");
    }

    /** Every row of every table of the module, but for its edition and the moment of that. */
    String picture() {
        List<?> tables = room.as(room.director, () -> room.the(EntityManager.class).createNativeQuery("""
                SELECT table_name FROM information_schema.tables WHERE table_name LIKE 'casework\\_%' ORDER BY 1""").getResultList());
        return tables.stream().map(String.class::cast).filter(table -> !NOT_COMPARED.contains(table))
                .map(table -> table + ": " + asked("SELECT CAST(jsonb_agg(to_jsonb(t) - CAST('{version,changed_at}' AS text[])"
                        + " ORDER BY CAST(to_jsonb(t) - CAST('{version,changed_at}' AS text[]) AS text)) AS text) FROM " + table + " t"))
                .collect(Collectors.joining("\n"));
    }
}
