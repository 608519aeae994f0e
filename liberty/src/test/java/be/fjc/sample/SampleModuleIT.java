package be.fjc.sample;

import static be.fjc.sample.SwitchedModule.CENTRE;
import static be.fjc.sample.SwitchedModule.await;
import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.RunningProduct;
import be.fjc.testkit.Someone;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A module that was built elsewhere runs in one centre and does not exist in the others; switched off it is closed at once and keeps
 * what it has. The steps follow each other: on, at work, off, on again.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SampleModuleIT {

    private static final String ELSEWHERE = "mechelen";
    private static final String SIGNALS = "/api/gap-signals/v1/gapSignals";
    private static final String SIGNAL = """
            {"theme": "housing", "municipality": "Hasselt", "description": "Synthetisch: geen opvang in het weekend"}""";

    private static SwitchedModule module;
    private static String refusedWhileOff;

    @BeforeAll
    static void the_module_is_switched_on_in_one_centre() {
        module = new SwitchedModule();
        module.on(14);
    }

    @AfterAll
    static void put_back() {
        module.putBack();
    }

    @Test
    @Order(1)
    void its_tables_are_in_that_centre_alone() {
        assertThat(module.rows(CENTRE, "SELECT schemaname FROM pg_tables WHERE tablename LIKE 'gap\\_signals\\_%'").stream().distinct())
                .containsExactly(RunningProduct.get().schema(CENTRE));
    }

    @Test
    @Order(2)
    void elsewhere_it_is_as_if_nobody_ever_wrote_it() {
        Someone coordinator = Someone.signedIn(ELSEWHERE, "coordinator");
        for (String path : List.of("/api/%s/v1/gapSignals", "/api/%s/v1/doc/openapi.yaml", "/m/%s/index.js", "/m/%s/i18n/nl.json")) {
            Answer closed = coordinator.get(path.formatted("gap-signals")).expecting(404);
            Answer unknown = coordinator.get(path.formatted("never-written")).expecting(404);
            assertThat(closed.body()).as(path).isEqualTo(unknown.body());
            assertThat(closed.headers().map().keySet()).as(path).isEqualTo(unknown.headers().map().keySet());
        }
        assertThat(coordinator.post(SIGNALS, SIGNAL).expecting(404).body())
                .isEqualTo(coordinator.post("/api/never-written/v1/gapSignals", SIGNAL).body());
        assertThat(menu(ELSEWHERE)).doesNotContain("/gap-signals").doesNotContain("/m/gap-signals");
    }

    @Test
    @Order(3)
    void there_it_has_its_api_its_screens_its_document_and_its_place_in_the_menu() {
        Someone coordinator = Someone.signedIn(CENTRE, "coordinator");
        coordinator.get(SIGNALS).expecting(200);
        assertThat(coordinator.get("/api/gap-signals/v1/doc/openapi.yaml").expecting(200).body()).contains("operationId: listGapSignals");
        assertThat(coordinator.get("/m/gap-signals/index.js").expecting(200).body()).contains("/gap-signals");
        assertThat(menu(CENTRE)).contains("/gap-signals").contains("/m/gap-signals/index.js");
    }

    @Test
    @Order(4)
    void its_permissions_say_who_may_and_its_classes_what_they_see() {
        Someone doctor = Someone.signedIn(CENTRE, "huisarts");
        doctor.post(SIGNALS, SIGNAL).expecting(201);
        doctor.get(SIGNALS).expecting(404);
        assertThat(Someone.signedIn(CENTRE, "coordinator").get(SIGNALS).body()).contains("geen opvang in het weekend");
        assertThat(Someone.signedIn(CENTRE, "regisseur1").get(SIGNALS).expecting(200).body())
                .contains("\"theme\":\"housing\"")
                .doesNotContain("geen opvang in het weekend");
    }

    @Test
    @Order(5)
    void the_rules_of_the_house_serve_it_too() {
        Someone doctor = Someone.signedIn(CENTRE, "huisarts");
        assertThat(doctor.post(SIGNALS, SIGNAL).status()).isIn(201, 409);
        Answer refused = doctor.post(SIGNALS, SIGNAL, Map.of("Accept-Language", "fr")).expecting(409);
        assertThat(refused.text("/type")).isEqualTo("urn:problem-type:fjc:gap-signals:alreadySignalled");
        assertThat(refused.text("/detail")).startsWith("Vous l’avez déjà signalé");
        assertThat(doctor.post(SIGNALS, SIGNAL.replace("Hasselt", "Atlantis")).expecting(400).text("/issues/0/name")).isEqualTo("municipality");
        Map<String, String> key = Map.of("Idempotency-Key", "6c6f9f8e-7a8f-4a53-9a2e-0d6a6c1f8b11");
        String other = SIGNAL.replace("housing", "children");
        Answer first = doctor.post(SIGNALS, other, key).expecting(201);
        assertThat(doctor.post(SIGNALS, other, key).expecting(201).body()).isEqualTo(first.body());
    }

    @Test
    @Order(6)
    void it_hears_what_happens_in_casework_once_and_only_there() {
        String referral = refuseReferral(CENTRE);
        String elsewhere = refuseReferral(ELSEWHERE);
        await("a signal is suggested", () -> suggested(referral) == 1);
        String event = "SELECT id FROM platform_outbox_event WHERE type = 'ReferralDecided' AND payload LIKE '%" + referral + "%'";
        module.change(CENTRE, "UPDATE platform_outbox_event SET state = 'pending', process_after = now() WHERE id = (" + event + ")");
        await("the event is told again", () -> module.rows(CENTRE, event + " AND state = 'pending'").isEmpty());
        assertThat(suggested(referral)).isEqualTo(1);
        assertThat(suggested(elsewhere)).isZero();
        assertThat(module.rows(ELSEWHERE, "SELECT reaction FROM platform_outbox_delivery WHERE module = 'gap-signals'")).isEmpty();
    }

    @Test
    @Order(7)
    void its_job_runs_there_alone() {
        module.on(0);
        await("the job put the signals on the agenda",
                () -> module.rows(CENTRE, "SELECT id FROM gap_signals_signal WHERE standing <> 'onAgenda'").isEmpty());
        assertThat(module.rows(CENTRE, "SELECT name FROM platform_job_run WHERE module = 'gap-signals'")).containsExactly("putOnAgenda");
        assertThat(module.rows(ELSEWHERE, "SELECT name FROM platform_job_run WHERE module = 'gap-signals'")).isEmpty();
    }

    @Test
    @Order(8)
    void switched_off_it_is_closed_at_once_and_keeps_what_it_has() {
        List<String> before = module.rows(CENTRE, "SELECT id FROM gap_signals_signal ORDER BY id");
        module.off();
        Someone coordinator = Someone.signedIn(CENTRE, "coordinator");
        coordinator.get(SIGNALS).expecting(404);
        coordinator.post(SIGNALS, SIGNAL).expecting(404);
        coordinator.get("/m/gap-signals/index.js").expecting(404);
        assertThat(menu(CENTRE)).doesNotContain("/gap-signals");
        refusedWhileOff = refuseReferral(CENTRE);
        await("the event rests", () -> module.rows(CENTRE, "SELECT id FROM platform_outbox_event WHERE state = 'resting' AND payload LIKE '%"
                + refusedWhileOff + "%'").size() == 1);
        assertThat(module.rows(CENTRE, "SELECT id FROM gap_signals_signal ORDER BY id")).isEqualTo(before);
    }

    @Test
    @Order(9)
    void switched_on_again_it_goes_on_where_it_was() {
        List<String> before = module.rows(CENTRE, "SELECT id FROM gap_signals_signal ORDER BY id");
        module.on(0);
        assertThat(Someone.signedIn(CENTRE, "coordinator").get(SIGNALS + "?pageSize=100").body()).contains("geen opvang in het weekend");
        await("what rested is told", () -> suggested(refusedWhileOff) == 1);
        assertThat(module.rows(CENTRE, "SELECT id FROM gap_signals_signal ORDER BY id")).containsAll(before);
    }

    private static String menu(String tenant) {
        return Someone.signedIn(tenant, "coordinator").get("/api/platform/v1/workplace").expecting(200).body();
    }

    /** How many signals come from this referral. */
    private static int suggested(String referral) {
        return module.rows(CENTRE, "SELECT id FROM gap_signals_signal WHERE referral = '" + referral + "'").size();
    }

    /** A referral that the centre does not take up; its id. */
    private static String refuseReferral(String tenant) {
        Someone coordinator = Someone.signedIn(tenant, "coordinator");
        Answer centre = coordinator.get("/api/casework/v1/centre").expecting(200);
        String referral = Someone.signedIn(tenant, "huisarts").post("/api/casework/v1/referrals", """
                {"channel": "online", "referrerType": "gp", "municipality": "%s", "immediateDanger": false,
                 "situation": "Synthetisch: hoort niet bij het centrum",
                 "persons": [{"givenName": "Test", "familyName": "Synthetisch", "role": "victim", "informed": "agrees"}]}"""
                .formatted(centre.text("/municipalities/0"))).expecting(201).text("/id");
        StringBuilder criteria = new StringBuilder();
        centre.json().at("/criteria").forEach(criterion -> criteria.append(criteria.isEmpty() ? "" : ",")
                .append("{\"code\": \"").append(criterion.at("/code").asString()).append("\", \"met\": false}"));
        coordinator.post("/api/casework/v1/referrals/" + referral + "/firstLooks", "{\"danger\": \"none\"}").expecting(201);
        coordinator.post("/api/casework/v1/referrals/" + referral + "/decisions", """
                {"decision": "refused", "reason": "Synthetisch: geen partnergeweld", "criteria": [%s]}""".formatted(criteria)).expecting(201);
        return referral;
    }
}
