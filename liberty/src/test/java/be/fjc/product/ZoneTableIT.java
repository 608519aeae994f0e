package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
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
    private final ZoneTable table = ZoneTable.of(tables, "centrum", "lokale-politie", "caw");

    @Test
    void who_is_bound_to_secrecy_reads_what_waits_in_the_zone_and_no_more_than_the_table_needs() {
        String waiting = coordinator.post(Interventions.ALL, Interventions.body(Interventions.number(), tables.work().municipality())
                .replace("\"role\"", "\"phone\":\"0400 00 00 09\",\"role\"")).expecting(201).text("/id");
        assertThat(table.seats(caw)).isFalse();
        table.read(caw).expecting(404);

        table.minutes().bound(coordinator, police, caw);

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
        table.minutes().bound(coordinator, caw);
        assertThat(table.read(caw).expecting(200).body()).doesNotContain(elsewhere);
        assertThat(table.decide(coordinator, elsewhere).expecting(409).text("/code")).isEqualTo("notAtTable");
    }

    @Test
    void what_was_decided_at_the_table_says_so_and_stays_with_those_who_decided() {
        table.minutes().bound(coordinator, caw);
        String here = reports.added();
        String alone = reports.added();
        table.decide(coordinator, here).expecting(201);
        reports.screen(coordinator, alone, null, "contact", "firstTime", 2).expecting(201);

        JsonNode decided = found(caw, here);
        assertThat(decided.get("waiting").asBoolean()).isFalse();
        assertThat(decided.get("outcome").asString()).isEqualTo("contact");
        assertThat(table.read(caw).body()).doesNotContain(alone);
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
        table.minutes().bound(coordinator, police, caw);
        table.read(caw).expecting(200);
        change("centrum", "lokale-politie");
        table.read(caw).expecting(404);
        table.read(police).expecting(200);
        change("centrum", "lokale-politie", "justitiehuis");
        table.read(police).expecting(404);
        assertThat(table.decide(coordinator, reports.added()).expecting(409).text("/code")).isEqualTo("notAtTable");
    }

    @Test
    void the_day_after_the_meeting_it_is_over() {
        table.minutes().bound(coordinator, caw);
        table.read(caw).expecting(200);
        Database.of("mechelen").run("UPDATE chain_approach_meeting SET starts_at = now() - interval '2 days' WHERE id = '" + table.minutes().id() + "'");
        table.read(caw).expecting(404);
        assertThat(table.seats(caw)).isFalse();
    }

    @Test
    void a_family_that_is_kept_from_somebody_is_not_at_that_persons_table() {
        NewColleague neighbour = NewColleague.atWork("caw", "PARTNER_WORKER");
        Someone kept = neighbour.signedIn();
        table.minutes().bound(coordinator, caw, kept);
        Family family = Family.unknownSoFar();
        String dossier = tables.work().dossierOf(family);
        String number = Interventions.number();
        String waiting = tables.work().as("intake").post(Interventions.ALL, Interventions.body(number, tables.work().municipality()))
                .expecting(201).text("/id");
        found(kept, waiting);
        coordinator.post(Work.API + "/dossiers/" + dossier + "/conflicts", Json.of("account", neighbour.id(), "reason", "Buur")).expecting(201);
        tables.work().as("regisseur1").post(Work.API + "/dossiers/" + dossier + "/incidents", Json.of(
                "occurrence", Json.object("precision", "day", "startsOn", Work.inDays(-3)), "place", "home", "forms", Json.list("physical"),
                "severity", "serious", "policeReportNumber", number,
                "source", Json.object("kind", "localPolice", "toldOn", Work.inDays(-1), "detail", "Synthetisch"))).expecting(201);
        assertThat(table.read(kept).expecting(200).body()).doesNotContain(waiting);
        found(caw, waiting);
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
        String path = table.interventions() + "?pageSize=100";
        while (!path.isEmpty()) {
            Answer page = someone.get(path).expecting(200);
            for (JsonNode one : page.json().get("items")) {
                if (one.get("id").asString().equals(intervention)) {
                    return one;
                }
            }
            path = page.text("/next").replaceAll("^https?://[^/]+", "");
        }
        throw new AssertionError("it is not there");
    }
}
