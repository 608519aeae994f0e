package be.fjc.product;

import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tables and meetings of the chain approach, as the coordinator of a centre makes them for tests. */
public record Tables(Work work) {

    public static final String API = "/api/chain-approach/v1";
    public static final String TABLES = API + "/consultationTables";
    public static final String MEETINGS = API + "/meetings";

    public static Tables at(String tenant) {
        return new Tables(Work.at(tenant));
    }

    /** A name that no other table has. */
    public static String name() {
        return "Tafel " + UUID.randomUUID();
    }

    /** One that nobody signed for. @return its id */
    public String define(boolean emergency, String... organisations) {
        return coordinator().post(TABLES, definition(name(), emergency, organisations)).expecting(201).text("/id");
    }

    /** One of a police zone that goes over its interventions, for which everybody signed. @return its id */
    public String ofZone(String zone, String... organisations) {
        Map<String, Object> terms = terms(name(), true, organisations);
        terms.put("zones", Json.list(zone));
        terms.put("screening", true);
        return signed(coordinator().post(TABLES, Json.text(terms)).expecting(201).text("/id"), organisations);
    }

    public static String definition(String name, boolean emergency, String... organisations) {
        return Json.text(terms(name, emergency, organisations));
    }

    private static Map<String, Object> terms(String name, boolean emergency, String... organisations) {
        return Json.object("name", name, "purpose", "Synthetisch", "offences", "Synthetisch", "basis", "consent", "protocol", "Protocol", "rhythm", "monthly",
                "emergency", emergency, "zones", Json.list(), "organisations", Json.list((Object[]) organisations));
    }

    public Answer sign(String table, String organisation, String from, String until) {
        return coordinator().post(TABLES + "/" + table + "/signatures",
                Json.of("organisation", organisation, "signedOn", Work.inDays(-10), "validFromDate", from, "validUntilDate", until));
    }

    /** One that everybody signed for. @return its id */
    public String ready(String... organisations) {
        return signed(define(true, organisations), organisations);
    }

    private String signed(String table, String... organisations) {
        for (String organisation : organisations) {
            sign(table, organisation, Work.inDays(-10), Work.inDays(100)).expecting(201);
        }
        return table;
    }

    public Answer call(String table, Instant startsAt, boolean emergency) {
        return coordinator().post(MEETINGS,
                Json.of("table", table, "startsAt", startsAt.toString(), "slots", 3, "slotMinutes", 20, "emergency", emergency));
    }

    /** Of that table, in a week. @return its id */
    public String meeting(String table) {
        return call(table, Instant.now().plus(Duration.ofDays(7)), false).expecting(201).text("/id");
    }

    /** What meets every criterion of the centre. */
    public List<Object> criteria() {
        List<Object> answers = new ArrayList<>();
        work.centre().get("criteria").forEach(one -> answers.add(Json.object("code", one.get("code").asString(), "met", true)));
        return answers;
    }

    public Answer put(Someone someone, String meeting, String dossier, String reason, List<Object> criteria, String... organisations) {
        return someone.post(MEETINGS + "/" + meeting + "/agendaItems", Json.of("dossier", dossier,
                "organisations", Json.list((Object[]) organisations), "reason", reason, "criteria", criteria));
    }

    private Someone coordinator() {
        return work.as("coordinator");
    }
}
