package be.fjc.attack;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.product.Database;
import be.fjc.product.Json;
import be.fjc.product.Work;
import be.fjc.testkit.Answer;
import be.fjc.testkit.RunningProduct;
import be.fjc.testkit.Someone;
import be.fjc.testkit.attack.Operation;
import be.fjc.testkit.attack.Size;
import be.fjc.testkit.attack.Tally;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * D8. Somebody opens dossiers in an emergency and asks for everything there is in them. Each time there is a reason, an alert, a review with
 * a day and a time box; and never a word of what is safety-critical or of what an organisation keeps for itself.
 */
class BreakGlassIT {

    private static final String TENANT = "mechelen";
    private static final Work WORK = Work.at(TENANT);
    private static final String DOSSIERS = Work.API + "/dossiers/";
    private static final Set<String> OPEN = Set.of("A", "R", "S", "?");
    private static final int OF_ONE_SESSION = 20;

    private final Things things = new Things(TENANT);
    private Someone breaker;

    @Test
    void the_glass_shows_what_is_needed_now_and_nothing_else() {
        try (Tally tally = Tally.of("D8", "opened in an emergency")) {
            for (int at = 0; at < Size.of(2, 200); at++) {
                if (at % OF_ONE_SESSION == 0) {
                    breaker = Someone.withToken(TENANT, Someone.freshToken(TENANT, "regisseur2", RunningProduct.get().password()));
                }
                trial(tally);
                tally.trial();
            }
        }
    }

    private void trial(Tally tally) {
        long alerts = alerts();
        Things.Thing thing = things.get("emergency", true);
        UUID dossier = UUID.fromString(thing.id("dossierId"));
        check(tally, alerts() >= alerts + 2, "no alert for a coordinator and for who watches over data protection");
        check(tally, breaker.get(DOSSIERS + dossier).status() == 200, "not open");
        everythingIn(thing, tally);
        reveals(thing, tally);
        JsonNode line = line(thing.id("emergencyId"));
        check(tally, line != null && !line.path("reason").asString("").isEmpty(), "no reason");
        check(tally, line != null && !line.path("reviewDueOn").asString("").isEmpty(), "no review with a day");
        check(tally, audited(dossier, "emergency AND outcome = 'allowed'") > 0, "the audit does not say that it was an emergency");
        check(tally, audited(dossier, "emergency AND fields LIKE '%!%'") == 0, "the audit has safety-critical reading");
        timeBox(thing, tally);
        Answer review = WORK.as("coordinator").post(Work.API + "/emergencies/" + thing.id("emergencyId") + "/reviews",
                Json.of("outcome", "justified", "note", "Synthetisch"));
        check(tally, review.status() == 201, "cannot be reviewed: " + review.status());
    }

    private void everythingIn(Things.Thing thing, Tally tally) {
        for (Operation operation : Operation.all(TENANT)) {
            if (operation.method().equals("GET") && operation.path().contains("{dossierId}")) {
                look(breaker.get(address(operation, thing)), operation.path(), tally);
            }
        }
        look(breaker.get(Work.API + "/emergencies"), "/emergencies", tally);
        look(breaker.get(Work.API + "/startScreen"), "/startScreen", tally);
    }

    private void reveals(Things.Thing thing, Tally tally) {
        for (Operation operation : Operation.all(TENANT)) {
            if (operation.path().contains("{dossierId}") && operation.path().endsWith("/reveals")) {
                Answer answer = breaker.post(address(operation, thing), Json.of("reason", "Synthetisch: nood"));
                look(answer, operation.path(), tally);
                check(tally, answer.status() == 403, operation.path() + " answered " + answer.status());
            }
        }
    }

    private static String address(Operation operation, Things.Thing thing) {
        return operation.at(parameter -> thing.id(parameter) == null ? UUID.randomUUID().toString() : thing.id(parameter));
    }

    private void look(Answer answer, String where, Tally tally) {
        Set<String> told = things.classesIn(answer);
        check(tally, OPEN.containsAll(told), where + " told " + told);
    }

    /** An hour later. */
    private void timeBox(Things.Thing thing, Tally tally) {
        String id = thing.id("emergencyId");
        check(tally, Database.of(TENANT).count("SELECT count(*) FROM casework_emergency WHERE id = ? AND until_at = opened_at + interval '60 minutes'",
                UUID.fromString(id)) == 1, "not for an hour");
        Database.of(TENANT).run("UPDATE casework_emergency SET opened_at = opened_at - interval '1 hour', until_at = until_at - interval '1 hour'"
                + " WHERE id = '" + id + "'");
        for (String part : List.of("", "/timeline", "/family", "/safeContact")) {
            check(tally, breaker.get(DOSSIERS + thing.id("dossierId") + part).status() == 404, "still open after its time: " + part);
        }
    }

    private static JsonNode line(String id) {
        for (JsonNode line : WORK.as("coordinator").get(Work.API + "/emergencies?pageSize=100").expecting(200).json().get("items")) {
            if (line.get("id").asString().equals(id)) {
                return line;
            }
        }
        return null;
    }

    private static long alerts() {
        return Database.of(TENANT).count("SELECT count(*) FROM casework_notice WHERE code = 'emergencyOpened'");
    }

    private static long audited(UUID dossier, String which) {
        return Database.of(TENANT).count("SELECT count(*) FROM platform_audit_event WHERE subject_id = ? AND " + which, dossier);
    }

    private static void check(Tally tally, boolean right, String wrong) {
        if (!right) {
            tally.mismatch(wrong);
        }
    }

    @Test
    void the_words_that_must_not_be_told_are_there_to_be_found() {
        Things.Thing thing = things.get("emergency", true);
        String path = DOSSIERS + thing.id("dossierId");
        Someone director = WORK.as("regisseur1");
        assertThat(things.classesIn(director.get(path + "/notes"))).contains("P");
        assertThat(things.classesIn(director.post(path + "/contactDetails/" + thing.id("contactDetailId") + "/reveals", Json.of("reason", "x"))))
                .contains("A!");
    }
}
