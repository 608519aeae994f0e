package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is said at a table, and whose it is: a police officer, somebody of the prosecution and somebody of the CAW, who leaves for an item. */
class MinutesIT {

    private static final Work MECHELEN = Work.at("mechelen");
    private static final Tables TABLES = Tables.at("mechelen");
    private static final String[] ALL = {"centrum", "lokale-politie", "parket", "caw"};
    private static final Database DATABASE = Database.of("mechelen");

    private static NewColleague prosecution;
    private static NewColleague caw;
    private static Someone prosecutor;
    private static Someone helper;

    private final Someone coordinator = MECHELEN.as("coordinator");
    private final Someone director = MECHELEN.as("regisseur1");
    private final Someone police = MECHELEN.as("politie");
    private final String dossier = MECHELEN.dossierOf(Family.unknownSoFar());

    @BeforeAll
    static void two_more_at_the_table() {
        prosecution = NewColleague.atWork("parket", "POLICE_OR_PROSECUTION");
        caw = NewColleague.atWork("caw", "PARTNER_WORKER");
        prosecutor = prosecution.signedIn();
        helper = caw.signedIn();
    }

    @Test
    void who_sat_at_an_item_reads_it_and_nobody_else() {
        Minutes minutes = Minutes.at(TABLES, signedLate()).bound(coordinator, director, police, prosecutor, helper);
        String third = minutes.item(dossier, "Synthetisch", "lokale-politie", "parket", "caw");
        String fourth = minutes.item(MECHELEN.dossierOf(Family.unknownSoFar()), "Synthetisch", "lokale-politie", "parket", "caw");
        for (String account : List.of(MECHELEN.account("politie"), prosecution.id(), caw.id())) {
            minutes.comes(third, account).expecting(201);
        }
        assertThat(coordinator.post(minutes.meeting() + "/approvals", null).expecting(409).text("/code"))
                .as("it has yet to begin, and nobody sat at the fourth").isEqualTo("meetingToCome");
        minutes.comes(fourth, MECHELEN.account("politie")).expecting(201);
        minutes.comes(fourth, prosecution.id()).expecting(201);
        coordinator.post(third + "/entries", Minutes.fact("caw", "Van het derde punt")).expecting(201);
        director.post(fourth + "/entries", Minutes.fact("lokale-politie", "Van het vierde punt")).expecting(201);
        coordinator.post(minutes.meeting() + "/approvals", null).expecting(201);

        for (Someone one : List.of(police, prosecutor, helper, director, coordinator)) {
            assertThat(one.get(third + "/entries").expecting(200).body()).contains("Van het derde punt").doesNotContain("vierde");
        }
        for (Someone one : List.of(police, prosecutor, director, coordinator)) {
            assertThat(one.get(fourth + "/entries").expecting(200).body()).contains("Van het vierde punt");
        }
        for (String part : List.of("/entries", "/attendances", "/actions", "/readers")) {
            helper.get(fourth + part).expecting(404);
            for (String login : List.of("beheer", "dpo", "operator", "intake", "regisseur2", "huisarts")) {
                MECHELEN.as(login).get(third + part).expecting(404);
            }
            Someone.signedIn("vlaanderen", "analist").at("mechelen").get(third + part).expecting(401);
        }
        Answer readers = coordinator.get(third + "/readers").expecting(200);
        assertThat(readers.json().get("items").valueStream().map(one -> one.get("account").asString()))
                .containsExactlyInAnyOrder(MECHELEN.account("politie"), prosecution.id(), caw.id(), MECHELEN.account("regisseur1"),
                        MECHELEN.account("coordinator"));
        assertThat(DATABASE.count("SELECT count(DISTINCT account) FROM platform_audit_event WHERE action = 'chain-approach.minutes.read'"
                + " AND outcome = 'allowed' AND subject_id = ?::uuid", third.substring(third.lastIndexOf('/') + 1))).isEqualTo(5);
        assertThat(coordinator.post(third + "/entries", Minutes.fact("caw", "Te laat")).expecting(409).text("/code")).isEqualTo("minutesApproved");
        assertThat(MECHELEN.steps(dossier)).contains("dossierTabled", "minutesApproved");
    }

    /** One of those who take part signs only after a dossier was refused. */
    private String signedLate() {
        String table = TABLES.define(true, ALL);
        for (String organisation : new String[] {"centrum", "lokale-politie", "parket"}) {
            TABLES.sign(table, organisation, Work.inDays(-10), Work.inDays(100)).expecting(201);
        }
        String meeting = TABLES.meeting(table);
        Answer refused = TABLES.put(coordinator, meeting, dossier, "Synthetisch", TABLES.criteria(), "caw").expecting(409);
        assertThat(refused.text("/code")).isEqualTo("protocolLacking");
        assertThat(refused.text("/detail")).contains("CAW");
        TABLES.sign(table, "caw", Work.inDays(0), Work.inDays(100)).expecting(201);
        return table;
    }

    @Test
    void what_was_heard_opens_what_is_shared_at_the_table_from_then_on_and_later_members_open_nothing() {
        SentDocument earlier = SentDocument.of(coordinator, dossier, "eerder.txt", "T", "Synthetisch".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        String documents = Work.API + "/dossiers/" + dossier + "/documents";
        Minutes minutes = Minutes.at(TABLES, TABLES.ready(ALL)).bound(coordinator, helper);
        String item = minutes.item(dossier, "Synthetisch", "caw", "lokale-politie");
        police.get(documents).expecting(404);
        helper.get(documents).expecting(404);
        String attendance = minutes.comes(item, caw.id()).expecting(201).text("/id");
        SentDocument shared = SentDocument.of(coordinator, dossier, "tafel.txt", "T", "Synthetisch".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        helper.get(shared.path() + "/content").expecting(200);
        helper.get(earlier.path()).expecting(404);
        helper.get(earlier.path() + "/content").expecting(404);
        assertThat(helper.post(earlier.path() + "/withdrawals", Json.of("reason", "Weg")).status()).isEqualTo(404);
        String notes = Work.API + "/dossiers/" + dossier + "/notes";
        String note = helper.post(notes, Json.of("kind", "other", "text", "Alleen voor het CAW")).expecting(201).text("/id");
        coordinator.get(notes + "/" + note).expecting(404);
        director.get(notes + "/" + note).expecting(404);
        police.get(documents).expecting(404);
        police.get(item + "/entries").expecting(404);

        NewColleague colleague = NewColleague.atWork("caw", "PARTNER_WORKER");
        colleague.signedIn().get(item + "/entries").expecting(404);
        colleague.signedIn().get(documents).expecting(404);
        coordinator.post(item + "/attendances/" + attendance + "/withdrawals", Json.of("reason", "Het was een collega")).expecting(201);
        helper.get(item + "/entries").expecting(404);
        helper.get(documents).expecting(404);
    }

    @Test
    void what_an_organisation_knows_is_its_own_until_it_tells_it_at_the_table() {
        Minutes minutes = Minutes.at(TABLES, TABLES.ready(ALL)).bound(coordinator, director, police, helper);
        String item = minutes.item(dossier, "Synthetisch", "lokale-politie", "caw");
        String ofPolice = Tables.API + "/inquiries/" + minutes.ask(item, "lokale-politie");
        String ofCaw = Tables.API + "/inquiries/" + minutes.ask(item, "caw");
        assertThat(coordinator.post(item + "/inquiries", Json.of("organisation", "caw")).expecting(409).text("/code")).isEqualTo("inquiryAsked");
        coordinator.post(item + "/inquiries", Json.of("organisation", "parket")).expecting(400);
        Answer asked = helper.get(ofCaw).expecting(200);
        assertThat(MECHELEN.steps(dossier)).contains("partnerAsked");
        assertThat(asked.json().get("about").get(0).propertyNames()).containsOnly("givenName", "familyName", "birthDate");
        assertThat(asked.body()).doesNotContain("phone", "dossierNumber", "municipality");
        helper.post(ofCaw + "/answers", Json.of("known", true, "answerText", "Van het CAW alleen"), Map.of("If-Match", asked.header("ETag"))).expecting(201);
        helper.post(ofCaw + "/answers", Json.of("known", false), Map.of("If-Match", asked.header("ETag"))).expecting(412);
        police.post(ofPolice + "/answers", Json.of("known", true, "answerText", "Van de politie alleen")).expecting(201);
        assertThat(helper.get(Tables.API + "/inquiries").expecting(200).body()).contains("Van het CAW alleen").doesNotContain("Van de politie");
        police.get(ofCaw).expecting(404);
        for (Someone one : List.of(coordinator, director)) {
            one.get(ofCaw).expecting(404);
            assertThat(one.get(item + "/inquiries").expecting(200).body()).contains("\"answered\":true").doesNotContain("alleen", "\"known\"");
        }
        String tabling = item + "/inquiries" + ofCaw.substring(ofCaw.lastIndexOf('/')) + "/tablings";
        helper.post(tabling, null).expecting(404);
        minutes.comes(item, caw.id()).expecting(201);
        coordinator.post(tabling, null).expecting(403);
        helper.post(tabling, null).expecting(201);
        assertThat(helper.post(tabling, null).expecting(409).text("/code")).isEqualTo("inquiryTabled");
        assertThat(coordinator.get(item + "/entries").expecting(200).body()).contains("Van het CAW alleen").doesNotContain("Van de politie");
        assertThat(helper.post(ofCaw + "/answers", Json.of("known", true)).expecting(409).text("/code")).isEqualTo("inquiryTabled");
        for (String login : List.of("intake", "regisseur2", "beheer", "dpo", "operator", "huisarts")) {
            MECHELEN.as(login).get(ofCaw).expecting(404);
        }
    }

    @Test
    void nobody_comes_in_or_reads_before_being_bound_to_secrecy() {
        Minutes minutes = Minutes.at(TABLES, TABLES.ready(ALL));
        String item = minutes.item(dossier, "Synthetisch", "lokale-politie");
        for (String part : List.of("/entries", "/attendances", "/actions", "/readers", "/inquiries")) {
            director.get(item + part).expecting(404);
            coordinator.get(item + part).expecting(404);
        }
        assertThat(director.post(item + "/entries", Minutes.fact("centrum", "x")).expecting(409).text("/code")).isEqualTo("secrecyNotAcknowledged");
        minutes.bound(coordinator, director);
        assertThat(minutes.comes(item, MECHELEN.account("politie")).expecting(409).text("/code")).isEqualTo("personNotBound");
        minutes.bound(police, helper);
        assertThat(minutes.comes(item, caw.id()).expecting(409).text("/code")).as("not for them").isEqualTo("itemNotForPerson");
        String attendance = minutes.comes(item, MECHELEN.account("politie")).expecting(201).text("/id");
        assertThat(minutes.comes(item, MECHELEN.account("politie")).expecting(409).text("/code")).isEqualTo("personThere");
        police.get(item + "/entries").expecting(200);
        police.post(item + "/entries", Minutes.fact("lokale-politie", "x")).expecting(403);
        coordinator.post(item + "/attendances/" + attendance + "/departures", null).expecting(201);
        police.get(item + "/entries").expecting(200);
        assertThat(police.post(minutes.meeting() + "/room/acknowledgements", null).expecting(409).text("/code")).isEqualTo("secrecyAcknowledged");
        MECHELEN.as("huisarts").post(minutes.meeting() + "/room/acknowledgements", null).expecting(404);
        Answer room = coordinator.get(minutes.meeting() + "/room").expecting(200);
        assertThat(room.json().get("people")).hasSize(4);
        String later = Tables.MEETINGS + "/" + TABLES.meeting(TABLES.ready("centrum"));
        assertThat(coordinator.post(later + "/room/acknowledgements", null).expecting(409).text("/code")).isEqualTo("meetingNotOpen");
    }

    @Test
    void two_write_at_once_and_no_word_is_lost() throws Exception {
        Minutes minutes = Minutes.at(TABLES, TABLES.ready(ALL)).bound(coordinator, director);
        String item = minutes.item(dossier, "Synthetisch", "caw");
        ExecutorService desks = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> both = new ArrayList<>();
            for (Someone someone : List.of(coordinator, director)) {
                both.add(desks.submit(() -> IntStream.range(0, 12).forEach(at ->
                        someone.post(item + "/entries", Minutes.fact("caw", someone == director ? "R" + at : "C" + at)).expecting(201))));
            }
            for (Future<?> one : both) {
                one.get();
            }
        } finally {
            desks.shutdownNow();
        }
        Answer all = director.get(item + "/entries").expecting(200);
        assertThat(all.json().get("items")).hasSize(24);
        String entry = all.text("/items/0/href").replaceFirst("^https?://[^/]+", "");
        Answer read = director.get(entry).expecting(200);
        Map<String, String> tag = Map.of("If-Match", read.header("ETag"));
        coordinator.send("PUT", entry, Minutes.fact("caw", "Van de coördinator"), tag).expecting(204);
        director.send("PUT", entry, Minutes.fact("caw", "Van de regisseur"), tag).expecting(412);
        assertThat(director.get(entry).expecting(200).text("/wording")).isEqualTo("Van de coördinator");
        director.send("DELETE", entry, null, tag).expecting(412);
        director.send("DELETE", entry, null, Map.of("If-Match", director.get(entry).header("ETag"))).expecting(204);
        director.get(entry).expecting(404);
        assertThat(DATABASE.count("SELECT count(*) FROM chain_approach_entry WHERE item_id = ?::uuid"
                + " AND (position('regisseur'::bytea IN wording) > 0 OR position('R1'::bytea IN wording) > 0)", item.substring(item.lastIndexOf('/') + 1)))
                .as("lies sealed").isZero();
    }

    @Test
    void what_is_of_the_prosecution_is_read_by_who_heard_it_and_by_no_other_judicial_service() {
        Minutes minutes = Minutes.at(TABLES, TABLES.ready(ALL)).bound(coordinator, director, police, prosecutor, helper);
        String item = minutes.item(dossier, "Synthetisch", "lokale-politie", "parket", "caw");
        for (String account : List.of(MECHELEN.account("politie"), prosecution.id(), caw.id())) {
            minutes.comes(item, account).expecting(201);
        }
        coordinator.post(item + "/entries", Json.of("kind", "fact", "classification", "J", "organisation", "parket", "wording", "Onderzoek loopt"))
                .expecting(201);
        for (Someone one : List.of(coordinator, director, prosecutor, helper)) {
            assertThat(one.get(item + "/entries").expecting(200).text("/items/0/judicialWording")).isEqualTo("Onderzoek loopt");
        }
        assertThat(police.get(item + "/entries").expecting(200).body()).doesNotContain("Onderzoek");
    }

    @Test
    void what_is_agreed_is_a_task_and_comes_up_at_the_next_item() {
        String table = TABLES.ready(ALL);
        Minutes first = Minutes.at(TABLES, table).bound(coordinator, helper);
        String item = first.item(dossier, "Synthetisch", "caw", "lokale-politie");
        first.comes(item, caw.id()).expecting(201);
        coordinator.post(item + "/actions", Json.of("actionTitle", "Slot plaatsen", "organisation", "lokale-politie", "dueOn", Work.inDays(5),
                "safety", true)).expecting(201);
        Answer here = helper.get(item + "/actions").expecting(200);
        assertThat(here.text("/items/0/state")).isEqualTo("open");
        assertThat(here.json().at("/items/0/here").asBoolean()).isTrue();
        String task = Work.API + "/tasks/" + here.text("/items/0/taskId");
        police.get(task).expecting(200);
        director.post(task + "/settlements", Json.of("outcome", "notPossible", "reason", "De huurder is weg")).expecting(201);

        Minutes next = Minutes.at(TABLES, table).bound(coordinator, police);
        String again = next.item(dossier, "Synthetisch", "lokale-politie");
        next.comes(again, MECHELEN.account("politie")).expecting(201);
        Answer review = coordinator.get(again + "/actions").expecting(200);
        assertThat(review.text("/items/0/state")).isEqualTo("notPossible");
        assertThat(review.text("/items/0/outcomeReason")).isEqualTo("De huurder is weg");
        assertThat(review.json().at("/items/0/here").asBoolean()).isFalse();
        assertThat(police.get(again + "/actions").expecting(200).json().get("items")).as("agreed where they were not").isEmpty();
    }
}
