package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.RunningProduct;
import be.fjc.testkit.Someone;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Somebody is let into one dossier for a time; another is sealed; and somebody says to be involved: each is shown exactly what is meant. */
class CompartmentsIT {

    private static final Work MECHELEN = Work.at("mechelen");

    private static Someone director;
    private static Someone coordinator;
    private static Someone police;
    private static Someone outsider;

    private final Family family = Family.unknownSoFar();
    private final String referral = MECHELEN.file(family).text("/id");
    private final String dossier = open();
    private final String path = Work.API + "/dossiers/" + dossier;

    @BeforeAll
    static void those_who_take_part() {
        director = MECHELEN.as("regisseur1");
        coordinator = MECHELEN.as("coordinator");
        police = MECHELEN.as("politie");
        outsider = signedIn(NewColleague.atWork("COORDINATOR"));
    }

    private static Someone signedIn(NewColleague colleague) {
        return Someone.withToken("mechelen", Someone.freshToken("mechelen", colleague.login(), NewColleague.OWN_PASSWORD));
    }

    private String open() {
        MECHELEN.look(referral);
        return MECHELEN.accept(referral, "Opgenomen " + family.mark(), 2);
    }

    private Answer admit(Someone by, String account, String until, String basis, String... opens) {
        return by.post(path + "/admissions", Json.of("account", account, "opens", Json.list((Object[]) opens), "lastOn", until, "basis", basis,
                "reason", "Synthetisch: leest mee"));
    }

    private Answer seal(String... circle) {
        return coordinator.post(path + "/seals", Json.of("circle", Json.list((Object[]) circle), "reason", "Synthetisch: een collega is partij"));
    }

    private static int alerts(Someone reader, String code) {
        int alerts = 0;
        for (JsonNode notice : reader.get(Work.API + "/startScreen").expecting(200).json().get("notices")) {
            alerts += notice.get("code").asString().equals(code) ? 1 : 0;
        }
        return alerts;
    }

    @Test
    void who_is_let_in_reads_that_part_until_that_day_and_not_after() {
        assertThat(police.get(path).status()).isEqualTo(404);
        String id = admit(director, MECHELEN.account("politie"), Work.inDays(3), "consent", "identity").expecting(201).text("/id");

        JsonNode read = police.get(path).expecting(200).json();
        assertThat(read.at("/persons/0/familyName").asString()).isEqualTo(family.name());
        assertThat(read.has("contacts") || read.has("municipality") || read.has("trackPeriods")).as("facts").isFalse();
        assertThat(police.post(path + "/contacts", Json.text(MECHELEN.contact("x"))).status()).isEqualTo(403);
        assertThat(police.get(path + "/safeContact").status()).isEqualTo(404);
        assertThat(police.get(Work.API + "/admissions").expecting(200).body()).contains(dossier).doesNotContain("leest mee");
        assertThat(director.get(path + "/admissions").expecting(200).json().at("/items/0/running").asBoolean()).isTrue();

        Database.of("mechelen").run("UPDATE casework_admission SET until_on = current_date - 1 WHERE id = '" + id + "'");
        assertThat(police.get(path).status()).as("its day has passed").isEqualTo(404);
        assertThat(police.get(Work.API + "/admissions").expecting(200).body()).doesNotContain(dossier);
        assertThat(MECHELEN.steps(dossier)).contains("colleagueAdmitted");
    }

    @Test
    void it_is_ended_by_hand_at_once() {
        String id = admit(coordinator, MECHELEN.account("politie"), Work.inDays(3), "consent", "identity", "facts").expecting(201).text("/id");
        assertThat(police.get(path).expecting(200).json().has("municipality")).isTrue();
        director.post(path + "/admissions/" + id + "/endings", "").expecting(201);
        assertThat(police.get(path).status()).isEqualTo(404);
        assertThat(director.post(path + "/admissions/" + id + "/endings", "").expecting(409).text("/code")).isEqualTo("admissionOver");
    }

    @Test
    void an_admission_has_an_end_a_ground_that_holds_and_somebody_it_can_be_for() {
        String account = MECHELEN.account("politie");
        assertThat(admit(director, account, Work.inDays(-1), "consent", "identity").expecting(400).text("/issues/0/name")).isEqualTo("lastOn");
        assertThat(admit(director, account, Work.inDays(400), "consent", "identity").expecting(400).text("/issues/0/name")).isEqualTo("lastOn");
        assertThat(admit(director, account, Work.inDays(3), "sharedSecrecy1867", "identity").expecting(400).text("/issues/0/name")).isEqualTo("basis");
        assertThat(admit(director, account, Work.inDays(3), "consent").status()).as("nothing to open").isEqualTo(400);
        assertThat(admit(director, MECHELEN.account("beheer"), Work.inDays(3), "consent", "identity").expecting(400).text("/issues/0/name"))
                .isEqualTo("account");
        assertThat(admit(director, MECHELEN.account("regisseur1"), Work.inDays(3), "consent", "facts").expecting(409).text("/code"))
                .isEqualTo("ownAdmission");
        assertThat(admit(MECHELEN.as("regisseur2"), account, Work.inDays(3), "consent", "facts").status()).isEqualTo(404);
    }

    @Test
    void a_sealed_dossier_never_was_for_who_is_outside_the_circle() {
        List<String> places = List.of(path, path + "/timeline", path + "/family", path + "/conflicts", path + "/seals", path + "/admissions",
                path + "/tasks", path + "/viewers", Work.API + "/referrals/" + referral, Work.API + "/referrals/" + referral + "/registration");
        assertThat(places).allSatisfy(place -> assertThat(outsider.get(place).status()).as(place).isEqualTo(200));
        int contacts = clock(outsider);
        String absent = outsider.get(Work.API + "/dossiers/" + UUID.randomUUID()).body();

        String seal = seal().expecting(201).text("/id");

        assertThat(places).allSatisfy(place -> {
            assertThat(outsider.get(place).status()).as(place).isEqualTo(404);
            assertThat(outsider.get(place).body()).as(place).isEqualTo(absent);
        });
        for (String list : List.of("/dossiers?pageSize=100", "/referrals?pageSize=100", "/startScreen", "/tasks?pageSize=100", "/emergencies")) {
            assertThat(outsider.get(Work.API + list).expecting(200).body()).as(list).doesNotContain(dossier, referral, family.mark());
        }
        assertThat(found(outsider)).isZero();
        assertThat(clock(outsider)).as("counts").isEqualTo(contacts - 1);
        assertThat(MECHELEN.as("huisarts").get(Work.API + "/referrals/" + referral).status()).as("who filed it is outside too").isEqualTo(404);
        assertThat(director.get(path).status()).isEqualTo(200);
        JsonNode circle = director.get(path + "/seals").expecting(200).json().at("/items/0/circle");
        assertThat(circle.findValuesAsString("account")).containsExactlyInAnyOrder(MECHELEN.account("regisseur1"), MECHELEN.account("coordinator"));
        assertThat(found(coordinator)).isEqualTo(2);
        assertThat(Database.of("mechelen").count("SELECT count(*) FROM platform_audit_event WHERE action = 'casework.seal.set' AND subject_id = ?"
                + " AND outcome = 'allowed' AND reason IS NOT NULL", UUID.fromString(dossier))).isOne();

        Someone.withToken("mechelen", Someone.freshToken("mechelen", "coordinator", RunningProduct.get().password())).post(path + "/seals/" + seal + "/liftings", Json.of("reason", "Voorbij")).expecting(201);
        assertThat(outsider.get(path).status()).isEqualTo(200);
        assertThat(clock(outsider)).isEqualTo(contacts);
    }

    @Test
    void another_circle_takes_the_place_of_the_first() {
        NewColleague third = NewColleague.atWork("COORDINATOR");
        Someone reader = signedIn(third);
        seal(third.id()).expecting(201);
        assertThat(reader.get(path).status()).isEqualTo(200);
        assertThat(alerts(reader, "dossierSealed")).isOne();
        seal().expecting(201);
        assertThat(reader.get(path).status()).isEqualTo(404);
        assertThat(alerts(reader, "dossierSealed")).as("nor the news of it").isZero();
        assertThat(coordinator.post(path + "/assignments", Json.of("caseDirector", MECHELEN.account("regisseur2"), "note", "x")).expecting(409).text("/code"))
                .isEqualTo("outsideCircle");
        reader.get(path);
        Patience.untilTrue(Duration.ofSeconds(5), () -> alerts(coordinator, "sealAttempted") > 0);
    }

    @Test
    void nobody_seals_a_dossier_for_the_one_it_is_kept_from() {
        NewColleague involved = NewColleague.added("COORDINATOR");
        coordinator.post(path + "/conflicts", Json.of("account", involved.id(), "reason", "Buur")).expecting(201);
        assertThat(seal(involved.id()).expecting(409).text("/code")).isEqualTo("circleConflicts");
        assertThat(seal(UUID.randomUUID().toString()).expecting(400).text("/issues/0/name")).isEqualTo("circle");
        assertThat(director.post(path + "/seals", Json.of("reason", "x")).status()).isEqualTo(403);
    }

    @Test
    void who_directs_a_dossier_about_family_lets_go_of_it_at_once() {
        Database.of("mechelen").run("DELETE FROM casework_notice WHERE code = 'conflictDeclared'");
        director.post(path + "/conflictDeclarations", Json.of("reason", "Synthetisch: een neef")).expecting(201);

        assertThat(director.get(path).status()).isEqualTo(404);
        assertThat(director.post(path + "/conflictDeclarations", Json.of("reason", "Nog eens")).status()).isEqualTo(404);
        assertThat(alerts(coordinator, "conflictDeclared")).isOne();
        assertThat(alerts(director, "conflictDeclared")).isZero();
        assertThat(coordinator.get(path + "/conflicts").expecting(200).json().at("/items/0/reason").asString()).contains("neef");
        assertThat(MECHELEN.as("regisseur2").post(path + "/conflictDeclarations", Json.of("reason", "x")).status()).isEqualTo(404);
    }

    @Test
    void a_colleague_with_the_name_of_the_family_is_a_hint_and_nothing_more() {
        String login = "proef" + Long.toString(System.nanoTime(), 36);
        Answer added = MECHELEN.as("beheer").post("/api/platform/v1/accounts", Json.of("login", login, "name", "Jo " + family.name() + " (synthetisch)",
                "capacities", Json.list(Json.object("organisation", "centrum", "roles", Json.list("COORDINATOR"))))).expecting(201);
        String account = added.text("/id");

        JsonNode hints = coordinator.get(path + "/conflictHints").expecting(200).json().get("items");
        assertThat(hints).hasSize(1);
        assertThat(hints.at("/0/colleague/account").asString()).isEqualTo(account);
        coordinator.post(path + "/conflicts", Json.of("account", account, "reason", "Nagevraagd")).expecting(201);
        assertThat(coordinator.get(path + "/conflictHints").expecting(200).json().get("items")).isEmpty();
    }

    private int found(Someone reader) {
        String person = Json.of("familyName", family.name());
        return reader.post(Work.API + "/dossiers/query", person).expecting(200).json().get("items").size()
                + reader.post(Work.API + "/referrals/query", person).expecting(200).json().get("items").size();
    }

    /** How many dossiers this coordinator is told of, added up over who directs them. */
    private static int clock(Someone reader) {
        int dossiers = 0;
        for (JsonNode line : reader.get(Work.API + "/caseloads").expecting(200).json().get("items")) {
            dossiers += line.path("level1").asInt() + line.path("level2").asInt() + line.path("level3").asInt();
        }
        return dossiers;
    }
}
