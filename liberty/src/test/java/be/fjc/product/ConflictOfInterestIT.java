package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A coordinator says that a colleague has a conflict of interest with a dossier, and nothing of it is there for that colleague. */
class ConflictOfInterestIT {

    private static final Work MECHELEN = Work.at("mechelen");

    private static NewColleague colleague;
    private static NewColleague secondCoordinator;
    private static Someone barred;

    private final Family family = Family.unknownSoFar();

    @BeforeAll
    static void somebody_who_reads_everything_here() {
        colleague = NewColleague.atWork("COORDINATOR");
        secondCoordinator = NewColleague.atWork("COORDINATOR");
        barred = signedIn(colleague);
    }

    @Test
    void the_dossier_and_its_referral_are_gone_everywhere_and_at_once() {
        String referral = MECHELEN.file(family).text("/id");
        MECHELEN.look(referral);
        String dossier = MECHELEN.accept(referral, "Opgenomen", 2);
        List<String> places = List.of("/dossiers/" + dossier, "/dossiers/" + dossier + "/timeline", "/dossiers/" + dossier + "/conflicts",
                "/referrals/" + referral, "/referrals/" + referral + "/registration");
        assertThat(places).allSatisfy(path -> assertThat(barred.get(Work.API + path).status()).as(path).isEqualTo(200));
        assertThat(found()).isEqualTo(2);
        int due = barred.get(Work.API + "/startScreen").json().at("/today/contactsToday").asInt();
        Answer absent = barred.get(Work.API + "/dossiers/" + UUID.randomUUID());

        mark(dossier).expecting(201);

        assertThat(places).allSatisfy(path -> {
            Answer hidden = barred.get(Work.API + path);
            assertThat(hidden.status()).as(path).isEqualTo(404);
            assertThat(hidden.body()).as(path).isEqualTo(absent.body());
        });
        assertThat(found()).isZero();
        for (String list : List.of("/dossiers?pageSize=100", "/referrals?pageSize=100", "/startScreen")) {
            assertThat(barred.get(Work.API + list).expecting(200).body()).as(list).doesNotContain(dossier, referral, family.mark());
        }
        assertThat(barred.get(Work.API + "/startScreen").json().at("/today/contactsToday").asInt()).isLessThanOrEqualTo(due);
        assertThat(barred.post(Work.API + "/dossiers/" + dossier + "/contacts", Json.text(MECHELEN.contact("Toch"))).status()).isEqualTo(404);
        assertThat(MECHELEN.as("coordinator").get(Work.API + "/dossiers/" + dossier).status()).isEqualTo(200);
    }

    @Test
    void a_list_that_was_being_read_goes_on_without_it() {
        String dossier = MECHELEN.dossierOf(family);
        MECHELEN.dossierOf(Family.unknownSoFar());
        String first = barred.get(Work.API + "/referrals?pageSize=1").expecting(200).text("/next");
        mark(dossier).expecting(201);
        String path = first.substring(first.indexOf("/api/"));
        assertThat(barred.get(path.replace("pageSize=1", "pageSize=20")).expecting(200).body()).doesNotContain(dossier, family.mark());
    }

    @Test
    void counts_leave_it_out() {
        Someone reader = signedIn(NewColleague.atWork("COORDINATOR"));
        String dossier = MECHELEN.dossierOf(family);
        Database.of("mechelen").run("UPDATE casework_dossier SET next_contact_on = current_date - 1 WHERE id = '" + dossier + "'");
        int before = reader.get(Work.API + "/startScreen").json().at("/today/lateContacts").asInt();
        String account = reader.get("/api/platform/v1/workplace").expecting(200).text("/person/account");
        MECHELEN.as("coordinator").post(conflicts(dossier), Json.of("account", account, "reason", "Buur")).expecting(201);
        assertThat(reader.get(Work.API + "/startScreen").json().at("/today/lateContacts").asInt()).isEqualTo(before - 1);
    }

    @Test
    void an_attempt_is_audited_and_told_to_the_other_coordinators_once_a_day() {
        String dossier = MECHELEN.dossierOf(family);
        mark(dossier).expecting(201);
        int before = alerts(MECHELEN.as("coordinator"));
        barred.get(Work.API + "/dossiers/" + dossier);
        barred.get(Work.API + "/dossiers/" + dossier + "/timeline");

        Patience.untilTrue(Duration.ofSeconds(5), () -> alerts(MECHELEN.as("coordinator")) == before + 1);
        assertThat(alerts(barred)).isZero();
        assertThat(Database.of("mechelen").count(
                "SELECT count(*) FROM platform_audit_event WHERE subject_id = ? AND outcome = 'denied' AND account = ?",
                UUID.fromString(dossier), UUID.fromString(colleague.id()))).isEqualTo(2);
    }

    @Test
    void the_audit_does_not_name_it_to_who_has_the_conflict() {
        NewColleague reader = NewColleague.atWork("DATA_PROTECTION_OFFICER");
        Someone officer = signedIn(reader);
        String dossier = MECHELEN.dossierOf(family);
        MECHELEN.logContact(dossier, "Gebeld");
        String audit = "/api/platform/v1/auditEvents?pageSize=100";
        assertThat(officer.get(audit).expecting(200).body()).contains(dossier);
        MECHELEN.as("coordinator").post(conflicts(dossier), Json.of("account", reader.id(), "reason", "Familie")).expecting(201);
        assertThat(officer.get(audit).expecting(200).body()).doesNotContain(dossier);
        assertThat(MECHELEN.as("dpo").get(audit).expecting(200).body()).contains(dossier);
    }

    @Test
    void the_case_director_is_relieved_first_and_does_not_come_back() {
        String dossier = MECHELEN.dossierOf(family);
        String director = MECHELEN.account("regisseur1");
        Someone coordinator = MECHELEN.as("coordinator");
        Answer refused = coordinator.post(conflicts(dossier), Json.of("account", director, "reason", "Familie"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("/code")).isEqualTo("caseDirectorConflicts");

        assign(dossier, "regisseur2").expecting(201);
        coordinator.post(conflicts(dossier), Json.of("account", director, "reason", "Familie")).expecting(201);

        assertThat(MECHELEN.as("regisseur1").get(Work.API + "/dossiers/" + dossier).status()).isEqualTo(404);
        assertThat(assign(dossier, "regisseur1").text("/code")).isEqualTo("caseDirectorConflicts");
        assertThat(MECHELEN.as("regisseur1").post(Work.API + "/dossiers/query",
                Json.of("familyName", family.name(), "birthDate", "1985-04-01")).expecting(200).json().get("items")).isEmpty();
    }

    @Test
    void another_coordinator_lifts_it_and_whoever_set_it_needs_a_fresh_proof() {
        String dossier = MECHELEN.dossierOf(family);
        Someone setter = signedIn(secondCoordinator);
        Database.of("mechelen").run("UPDATE platform_session SET proved_at = now() - interval '11 minutes' WHERE account = '"
                + secondCoordinator.id() + "'");
        String conflict = setter.post(conflicts(dossier), Json.of("account", colleague.id(), "reason", "Buur")).expecting(201).text("/id");
        String liftings = conflicts(dossier) + "/" + conflict + "/liftings";
        assertThat(setter.post(liftings, Json.of("reason", "Toch niet")).expecting(403).text("/type"))
                .isEqualTo("urn:problem-type:fjc:platform:stepUpRequired");

        assertThat(barred.post(liftings, Json.of("reason", "Zelf opheffen")).status()).isEqualTo(404);
        Someone other = MECHELEN.as("coordinator");
        assertThat(other.post(liftings, "{}").status()).isEqualTo(400);
        other.post(liftings, Json.of("reason", "Verhuisd")).expecting(201);

        assertThat(barred.get(Work.API + "/dossiers/" + dossier).status()).isEqualTo(200);
        assertThat(other.get(conflicts(dossier)).expecting(200).json().get("items")).isEmpty();
        assertThat(other.post(liftings, Json.of("reason", "Nog eens")).text("/code")).isEqualTo("conflictLifted");
    }

    @Test
    void only_coordinators_mark_and_nobody_else_learns_of_it() {
        String dossier = MECHELEN.dossierOf(family);
        mark(dossier).expecting(201);
        for (String login : List.of("intake", "regisseur1", "regisseur2", "huisarts", "beheer", "dpo")) {
            assertThat(MECHELEN.as(login).get(conflicts(dossier)).status()).as(login).isIn(403, 404);
            assertThat(MECHELEN.as(login).post(conflicts(dossier), Json.of("account", colleague.id(), "reason", "x")).status())
                    .as(login).isIn(403, 404);
        }
        assertThat(MECHELEN.steps(dossier)).noneMatch(code -> code.contains("onflict"));
    }

    private static Answer mark(String dossier) {
        return MECHELEN.as("coordinator").post(conflicts(dossier), Json.of("account", colleague.id(), "reason", "Synthetisch: buur"));
    }

    private static Answer assign(String dossier, String login) {
        return MECHELEN.as("coordinator").post(Work.API + "/dossiers/" + dossier + "/assignments",
                Json.of("caseDirector", MECHELEN.account(login), "note", "Synthetisch"), Map.of());
    }

    private int found() {
        String person = Json.of("familyName", family.name());
        return barred.post(Work.API + "/dossiers/query", person).expecting(200).json().get("items").size()
                + barred.post(Work.API + "/referrals/query", person).expecting(200).json().get("items").size();
    }

    private static int alerts(Someone someone) {
        int alerts = 0;
        for (JsonNode notice : someone.get(Work.API + "/startScreen").expecting(200).json().get("notices")) {
            alerts += notice.get("code").asString().equals("conflictAttempted") ? 1 : 0;
        }
        return alerts;
    }

    private static String conflicts(String dossier) {
        return Work.API + "/dossiers/" + dossier + "/conflicts";
    }

    private static Someone signedIn(NewColleague colleague) {
        return Someone.withToken("mechelen", Someone.freshToken("mechelen", colleague.login(), NewColleague.OWN_PASSWORD));
    }
}
