package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Interventions that are gone over at the table of a police zone, under professional secrecy. */
class ZoneTableIT {

    private final Tables tables = Tables.at("mechelen");
    private final Interventions reports = Interventions.at("mechelen");
    private final Someone coordinator = tables.work().as("coordinator");
    private final Someone police = tables.work().as("politie");
    private final Someone caw = NewColleague.atWork("caw", "PARTNER_WORKER").signedIn();
    private ZoneTable table = ZoneTable.of(tables, "centrum", "lokale-politie", "caw");

    @Test
    void who_is_bound_to_secrecy_reads_what_waits_in_the_zone_and_no_more_than_the_table_needs() {
        String waiting = coordinator.post(Interventions.ALL, Interventions.body(Interventions.number(), tables.work().municipality())
                .replace("\"role\"", "\"phone\":\"0400 00 00 09\",\"role\"")).expecting(201).text("/id");
        assertThat(table.seats(caw)).isFalse();
        table.read(caw).expecting(404);

        table.along(police, caw);

        for (Someone someone : new Someone[] {caw, police}) {
            assertThat(table.seats(someone)).isTrue();
            JsonNode one = found(someone, waiting);
            assertThat(one.propertyNames()).containsExactlyInAnyOrder("id", "occurredAt", "municipality", "zoneName", "facts", "persons", "waiting");
            assertThat(one.at("/persons/0/familyName").asString()).isEqualTo("TST-Voorbeeld");
            assertThat(one.at("/persons/0").propertyNames()).containsExactlyInAnyOrder("role", "givenName", "familyName");
            someone.get(Interventions.ALL + "/" + waiting).expecting(404);
            someone.get(Interventions.ALL + "/" + waiting + "/knownFamilies").expecting(404);
            assertThat(table.decide(someone, waiting).status()).isEqualTo(404);
        }
        Someone doctor = tables.work().as("huisarts");
        assertThat(table.seats(doctor)).isFalse();
        table.read(doctor).expecting(404);
        table.read(tables.work().as("regisseur1")).expecting(404);
    }

    @Test
    void what_happened_in_another_zone_is_not_there() {
        String elsewhere = elsewhere();
        table.along(caw);
        assertThat(all(caw)).doesNotContain(elsewhere);
        assertThat(table.decide(coordinator, elsewhere).expecting(409).text("/code")).isEqualTo("notAtTable");
    }

    @Test
    void what_was_decided_at_the_table_says_so_and_stays_with_those_who_decided() {
        table.along(caw);
        String here = reports.added();
        String alone = reports.added();
        table.decide(coordinator, here).expecting(201);
        reports.screen(coordinator, alone, null, "contact", "firstTime", 2).expecting(201);

        JsonNode decided = found(caw, here);
        assertThat(decided.get("waiting").asBoolean()).isFalse();
        assertThat(decided.get("outcome").asString()).isEqualTo("contact");
        assertThat(all(caw)).contains(here).doesNotContain(alone);
        String name = coordinator.get(Tables.TABLES + "/" + table.id()).expecting(200).text("/name");
        assertThat(coordinator.get(Interventions.ALL + "/" + here).expecting(200).text("/screenedAtTable")).isEqualTo(name);
        assertThat(coordinator.get(Interventions.ALL + "/" + alone).expecting(200).json().has("screenedAtTable")).isFalse();

        coordinator.post(Interventions.ALL + "/" + here + "/undoings", null).expecting(201);
        assertThat(found(caw, here).get("waiting").asBoolean()).isTrue();
        assertThat(coordinator.get(Interventions.ALL + "/" + here).expecting(200).json().has("screenedAtTable")).isFalse();
    }

    @Test
    void nobody_decides_at_a_table_where_they_do_not_sit() {
        String waiting = reports.added();
        assertThat(table.decide(coordinator, waiting).expecting(409).text("/code")).isEqualTo("notAtTable");
        assertThat(table.decide(tables.work().as("intake"), waiting).expecting(409).text("/code")).isEqualTo("notAtTable");
        table.minutes().bound(coordinator);
        assertThat(coordinator.post(Interventions.API + "/screenings", Json.of("interventions", Json.list(waiting), "reason", "settled",
                "sitting", UUID.randomUUID().toString())).expecting(409).text("/code")).isEqualTo("notAtTable");
        coordinator.post(Interventions.API + "/screenings", Json.of("interventions", Json.list(waiting), "reason", "settled",
                "sitting", table.minutes().id())).expecting(204);
    }

    @Test
    void a_table_that_does_not_go_over_interventions_shows_none() {
        Minutes other = Minutes.at(tables, tables.ready("centrum", "caw")).bound(coordinator, caw);
        assertThat(caw.get(ZoneTable.SITTINGS).expecting(200).body()).doesNotContain(other.id());
        caw.get(ZoneTable.SITTINGS + "/" + other.id() + "/interventions").expecting(404);
        String terms = Tables.definition(Tables.name(), false, "centrum").replace("{", "{\"screening\":true,");
        assertThat(coordinator.post(Tables.TABLES, terms).expecting(409).text("/code")).isEqualTo("screeningNeedsZones");
    }

    @Test
    void whose_organisation_leaves_the_table_reads_nothing_from_then_on_nor_does_anybody_while_a_protocol_lacks() {
        table.along(police, caw);
        table.read(caw).expecting(200);
        change("centrum", "lokale-politie");
        table.read(caw).expecting(404);
        table.read(police).expecting(200);
        change("centrum", "lokale-politie", "justitiehuis");
        table.read(police).expecting(404);
        assertThat(table.decide(coordinator, reports.added()).expecting(409).text("/code")).isEqualTo("notAtTable");
    }

    @Test
    void nobody_lets_oneself_in_and_who_is_put_out_reads_nothing_from_then_on() {
        table.minutes().bound(coordinator, caw);
        assertThat(table.seats(caw)).isFalse();
        table.read(caw).expecting(404);
        assertThat(caw.post(table.room() + "/readAlongs", Json.of("account", tables.work().account("coordinator"))).status()).isEqualTo(403);
        assertThat(table.let(police).expecting(409).text("/code")).isEqualTo("personNotBound");
        String along = table.let(caw).expecting(201).text("/id");
        table.read(caw).expecting(200);
        assertThat(table.let(caw).expecting(409).text("/code")).isEqualTo("readsAlong");
        coordinator.post(table.room() + "/readAlongs/" + along + "/endings", null).expecting(201);
        table.read(caw).expecting(404);
        table.let(caw).expecting(201);
        table.read(caw).expecting(200);
        Minutes other = Minutes.at(tables, tables.ready("centrum", "caw")).bound(caw);
        assertThat(coordinator.post(other.meeting() + "/room/readAlongs", Json.of("account", account(caw))).expecting(409).text("/code"))
                .isEqualTo("tableScreensNothing");
    }

    @Test
    void more_than_was_signed_for_needs_a_protocol_that_everybody_signs_anew() {
        String plain = tables.ready("centrum", "caw");
        Answer now = coordinator.get(Tables.TABLES + "/" + plain).expecting(200);
        String terms = Tables.definition(now.text("/name"), true, "centrum", "caw")
                .replace("\"zones\":[]", "\"screening\":true,\"zones\":[\"" + table.zone() + "\"]");
        Map<String, String> edition = Map.of("If-Match", now.header("ETag"));
        assertThat(coordinator.send("PUT", Tables.TABLES + "/" + plain, terms, edition).expecting(409).text("/code")).isEqualTo("screeningNeedsProtocol");
        coordinator.send("PUT", Tables.TABLES + "/" + plain, terms.replace("\"Protocol\"", "\"Protocol met interventies\""), edition).expecting(204);
        ZoneTable changed = new ZoneTable(Minutes.at(tables, plain), plain, table.zone()).along(caw);
        changed.read(caw).expecting(404);
        for (String organisation : new String[] {"centrum", "caw"}) {
            tables.sign(plain, organisation, Work.inDays(0), Work.inDays(100)).expecting(201);
        }
        changed.read(caw).expecting(200);
    }

    @Test
    void only_who_comes_for_an_organisation_of_the_table_sits_there() {
        table.along(caw);
        Someone colleague = NewColleague.atWork("lokale-politie", "POLICE_OR_PROSECUTION").signedIn();
        Someone elsewhere = NewColleague.atWork("vk", "PARTNER_WORKER").signedIn();
        table.minutes().bound(colleague);
        table.let(colleague).expecting(201);
        table.read(colleague).expecting(200);
        assertThat(elsewhere.post(table.room() + "/acknowledgements", null).status()).isEqualTo(404);
        table.read(elsewhere).expecting(404);
    }

    @Test
    void a_meeting_that_is_called_off_approved_or_of_another_day_is_over() {
        table.along(caw);
        table.read(caw).expecting(200);
        Answer early = coordinator.post(table.minutes().meeting() + "/approvals", null);
        assertThat(early.expecting(409).text("/code")).as("nothing was discussed before it begins").isEqualTo("meetingToCome");
        begin("1 minute");
        table.read(caw).expecting(200);
        coordinator.post(table.minutes().meeting() + "/approvals", null).expecting(201);
        table.read(caw).expecting(404);
        assertThat(table.decide(coordinator, reports.added()).expecting(409).text("/code")).isEqualTo("notAtTable");

        ZoneTable off = ZoneTable.of(tables, "centrum", "caw").along(caw);
        off.read(caw).expecting(200);
        coordinator.post(off.minutes().meeting() + "/cancellations", null).expecting(201);
        off.read(caw).expecting(404);

        table = ZoneTable.of(tables, "centrum", "caw").along(caw);
        table.read(caw).expecting(200);
        begin("1 day 1 minute");
        table.read(caw).expecting(404);
        assertThat(table.seats(caw)).isFalse();
    }

    /** The clock of tests does not turn: the meeting begins so long ago. */
    private void begin(String ago) {
        Database.of("mechelen").run("UPDATE chain_approach_meeting SET starts_at = now() - interval '" + ago + "' WHERE id = '" + table.minutes().id() + "'");
    }

    private static String account(Someone someone) {
        return someone.get("/api/platform/v1/workplace").expecting(200).text("/person/account");
    }

    @Test
    void a_family_that_is_kept_from_somebody_is_not_at_that_persons_table() {
        NewColleague neighbour = NewColleague.atWork("caw", "PARTNER_WORKER");
        Someone kept = neighbour.signedIn();
        table.along(caw, kept);
        Family family = Family.unknownSoFar();
        String dossier = tables.work().dossierOf(family);
        String number = Interventions.number();
        String waiting = tables.work().as("intake").post(Interventions.ALL, Interventions.body(number, tables.work().municipality()))
                .expecting(201).text("/id");
        assertThat(all(kept)).contains(waiting);
        String likely = coordinator.post(Interventions.ALL, Json.of("reportNumber", Interventions.number(), "occurredAt", Instant.now().minusSeconds(1).truncatedTo(ChronoUnit.SECONDS).toString(),
                "municipality", tables.work().municipality(), "facts", "43 A", "persons", Json.list(Json.object("role", "victim",
                        "givenName", "Moeder" + family.mark(), "familyName", family.name().toUpperCase(Locale.ROOT))))).expecting(201).text("/id");
        coordinator.post(Work.API + "/dossiers/" + dossier + "/conflicts", Json.of("account", neighbour.id(), "reason", "Buur")).expecting(201);
        tables.work().as("regisseur1").post(Work.API + "/dossiers/" + dossier + "/incidents", Json.of(
                "occurrence", Json.object("precision", "day", "startsOn", Work.inDays(-3)), "place", "home", "forms", Json.list("physical"),
                "severity", "serious", "policeReportNumber", number,
                "source", Json.object("kind", "localPolice", "toldOn", Work.inDays(-1), "detail", "Synthetisch"))).expecting(201);
        assertThat(all(kept)).as("by its number, and by a name that is alike").doesNotContain(waiting, likely);
        List<String> everything = all(caw);
        assertThat(everything).contains(waiting, likely);
        everything.removeAll(List.of(waiting, likely));
        assertThat(all(kept)).as("and nothing else is missing").isEqualTo(everything);
        assertThat(caw.get(table.interventions() + "?pageSize=1").text("/items/0/id")).isEqualTo(likely);
        assertThat(kept.get(table.interventions() + "?pageSize=1").text("/items/0/id")).as("a page is full all the same").isEqualTo(everything.get(0));
    }

    private void change(String... organisations) {
        Answer now = coordinator.get(Tables.TABLES + "/" + table.id()).expecting(200);
        String terms = Tables.definition(now.text("/name"), true, organisations)
                .replace("\"zones\":[]", "\"screening\":true,\"zones\":[\"" + table.zone() + "\"]");
        coordinator.send("PUT", Tables.TABLES + "/" + table.id(), terms, Map.of("If-Match", now.header("ETag"))).expecting(204);
    }

    /** One that happened in another zone of the centre. */
    private String elsewhere() {
        for (JsonNode zone : tables.work().centre().get("municipalities")) {
            String id = tables.work().as("intake").post(Interventions.ALL, Interventions.body(Interventions.number(), zone.asString(zone.path("name").asString("")))).expecting(201).text("/id");
            if (!tables.work().as("intake").get(Interventions.ALL + "/" + id).expecting(200).text("/zone").equals(table.zone())) {
                return id;
            }
        }
        throw new AssertionError("all of it is one zone");
    }

    private JsonNode found(Someone someone, String intervention) {
        return rows(someone).stream().filter(one -> one.get("id").asString().equals(intervention)).findFirst().orElseThrow();
    }

    private List<String> all(Someone someone) {
        return new ArrayList<>(rows(someone).stream().map(one -> one.get("id").asString()).toList());
    }

    /** On every page. */
    private List<JsonNode> rows(Someone someone) {
        List<JsonNode> rows = new ArrayList<>();
        for (String path = table.interventions() + "?pageSize=100"; !path.isEmpty();) {
            Answer page = someone.get(path).expecting(200);
            page.json().get("items").forEach(rows::add);
            path = page.text("/next").replaceAll("^https?://[^/]+", "");
        }
        return rows;
    }
}
