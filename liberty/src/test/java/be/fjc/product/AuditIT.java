package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.RunningProduct;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** No row, no answer: whatever is decided about access is written down in the transaction of what was done. */
class AuditIT {

    private static final Work MECHELEN = Work.at("mechelen");
    private static final Database DATABASE = Database.of("mechelen");

    private static long rows(String action, String subject) {
        return DATABASE.count("SELECT count(*) FROM platform_audit_event WHERE action = ? AND subject_id = ?", action, UUID.fromString(subject));
    }

    @Test
    void an_allowed_reading_leaves_one_row_with_the_classes_that_were_open() {
        String dossier = MECHELEN.dossierOf(Family.unknownSoFar());
        long before = rows("casework.dossier.read", dossier);

        MECHELEN.as("regisseur1").get(Work.API + "/dossiers/" + dossier).expecting(200);

        assertThat(rows("casework.dossier.read", dossier) - before).isEqualTo(1);
        assertThat(DATABASE.count("SELECT count(*) FROM platform_audit_event WHERE action = 'casework.dossier.read' AND subject_id = ?"
                + " AND outcome = 'allowed' AND account = ? AND organisation <> '' AND roles = 'CASE_DIRECTOR' AND fields <> ''"
                + " AND policy_version IS NOT NULL", UUID.fromString(dossier), UUID.fromString(MECHELEN.account("regisseur1")))).isEqualTo(1);
    }

    @Test
    void a_refused_reading_leaves_one_row_too() {
        String dossier = MECHELEN.dossierOf(Family.unknownSoFar());

        assertThat(MECHELEN.as("huisarts").get(Work.API + "/dossiers/" + dossier).status()).isIn(403, 404);

        assertThat(rows("casework.dossier.read", dossier)).isEqualTo(1);
        assertThat(DATABASE.count("SELECT count(*) FROM platform_audit_event WHERE subject_id = ? AND outcome = 'denied'",
                UUID.fromString(dossier))).isEqualTo(1);
    }

    @Test
    void asking_for_an_account_that_is_not_there_leaves_one_row_that_says_no() {
        NewColleague administrator = NewColleague.atWork("TENANT_ADMIN");
        Window window = Window.at("mechelen").signIn(administrator.login(), NewColleague.OWN_PASSWORD);
        String details = Json.of("name", "Test Niemand (synthetisch)", "disabled", false, "capacities",
                Json.list(Json.object("organisation", "centrum", "roles", Json.list("INTAKE_WORKER"))));

        denied(window, "platform.account.read", "GET", "accounts/%s", null);
        denied(window, "platform.account.change", "PUT", "accounts/%s", details);
        denied(window, "platform.account.reset", "POST", "accounts/%s/passwordResets", null);
        denied(window, "platform.account.resetFactors", "POST", "accounts/%s/factorResets", null);
    }

    private static void denied(Window window, String action, String method, String path, String body) {
        UUID nothing = UUID.randomUUID();
        Answer answer = window.send(method, "/api/platform/v1/" + path.formatted(nothing), body,
                Map.of("Sec-Fetch-Site", "same-origin", "If-Match", "\"AAAA\""));

        assertThat(answer.status()).as(action).isEqualTo(404);
        assertThat(DATABASE.count("SELECT count(*) FROM platform_audit_event WHERE action = ? AND trace = ?", action,
                answer.header("BelGov-Trace-Id"))).as(action).isEqualTo(1);
        assertThat(DATABASE.count("SELECT count(*) FROM platform_audit_event WHERE action = ? AND subject_id = ? AND outcome = 'denied'",
                action, nothing)).as(action).isEqualTo(1);
    }

    @Test
    void a_step_leaves_one_row() {
        String dossier = MECHELEN.dossierOf(Family.unknownSoFar());

        MECHELEN.logContact(dossier, "Gebeld");

        assertThat(rows("casework.dossier.contact", dossier)).isEqualTo(1);
    }

    @Test
    void a_step_that_was_allowed_and_came_to_nothing_leaves_its_row_all_the_same() {
        String dossier = MECHELEN.dossierOf(Family.unknownSoFar());
        Map<String, Object> contact = MECHELEN.contact("Morgen gebeld");
        contact.put("at", Instant.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS).toString());

        MECHELEN.as("regisseur1").post(Work.API + "/dossiers/" + dossier + "/contacts", Json.text(contact)).expecting(400);

        assertThat(rows("casework.dossier.contact", dossier)).isEqualTo(1);
    }

    @Test
    void a_search_leaves_a_row_without_the_name_that_was_sought() {
        Family family = Family.unknownSoFar();
        long before = searches();

        MECHELEN.as("coordinator").post(Work.API + "/dossiers/query", Json.of("familyName", family.name())).expecting(200);

        assertThat(searches() - before).isEqualTo(1);
        assertThat(DATABASE.count("SELECT count(*) FROM platform_audit_event e WHERE e::text LIKE ?", "%" + family.mark() + "%")).isZero();
    }

    private static long searches() {
        return DATABASE.count("SELECT count(*) FROM platform_audit_event WHERE action = 'casework.dossier.search'");
    }

    @Test
    void a_sign_in_leaves_one_row_whether_it_works_or_not() {
        NewColleague colleague = NewColleague.atWork("INTAKE_WORKER");
        String outcomes = "SELECT count(*) FROM platform_audit_event WHERE action = 'platform.session.begin' AND outcome = ? AND subject_id = ?";
        Window.at("mechelen").trySignIn(colleague.login(), "fout wachtwoord").expecting(401);

        assertThat(DATABASE.count(outcomes, "failed", UUID.fromString(colleague.id()))).isEqualTo(1);
        assertThat(DATABASE.count("SELECT count(*) FROM platform_audit_event WHERE action = 'platform.session.begin'"
                + " AND outcome = 'done' AND account = ?", UUID.fromString(colleague.id()))).isEqualTo(1);
    }

    @Test
    void when_the_row_cannot_be_written_nothing_is_done_and_nothing_is_told() {
        Family family = Family.unknownSoFar();
        String dossier = MECHELEN.dossierOf(family);
        String municipality = MECHELEN.municipality();
        Family unheard = Family.unknownSoFar();
        MECHELEN.as("regisseur1").get(Work.API + "/dossiers/" + dossier).expecting(200);
        String login = DATABASE.login();

        DATABASE.run("REVOKE INSERT ON platform_audit_event FROM " + login);
        try {
            incident(MECHELEN.as("regisseur1").get(Work.API + "/dossiers/" + dossier), family);
            incident(MECHELEN.as("regisseur1").post(Work.API + "/dossiers/" + dossier + "/contacts",
                    Json.text(MECHELEN.contact("Ongezien " + unheard.mark()))), family);
            incident(MECHELEN.as("huisarts").post(Work.API + "/referrals", Json.text(unheard.referral(municipality))), unheard);
            incident(Window.at("mechelen").trySignIn("intake", RunningProduct.get().password()), family);
        } finally {
            DATABASE.run("GRANT INSERT ON platform_audit_event TO " + login);
        }

        assertThat(DATABASE.count("SELECT count(*) FROM casework_referral WHERE situation LIKE ?", "%" + unheard.mark() + "%")).isZero();
        assertThat(DATABASE.count("SELECT count(*) FROM casework_contact WHERE note LIKE ?", "%" + unheard.mark() + "%")).isZero();
        MECHELEN.logContact(dossier, "Weer goed");
    }

    private static void incident(Answer answer, Family family) {
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text("/type")).isEqualTo("urn:problem-type:belgif:internalServerError");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(answer.body()).doesNotContain(family.mark()).doesNotContain("permission denied", "platform_audit_event", "Exception");
    }

    @Test
    void the_product_itself_can_neither_change_nor_remove_a_row() {
        assertThat(DATABASE.count("SELECT count(*) FROM information_schema.role_table_grants WHERE table_name = 'platform_audit_event'"
                + " AND grantee = ? AND privilege_type IN ('UPDATE', 'DELETE', 'TRUNCATE')", DATABASE.login())).isZero();
    }
}
