package be.fjc.product;

import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

/** House bans over HTTP, as the people of a centre record them for tests. */
public record Bans(Work work) {

    public static final String SHORT_CHAIN = "/api/short-chain/v1";
    public static final String API = SHORT_CHAIN + "/houseBans";

    public static Bans at(String tenant) {
        return new Bans(Work.at(tenant));
    }

    /** An intervention at which a suspect and a victim of this family name were. @return its id */
    public String intervention(String familyName, String remark) {
        return work.as("intake").post(SHORT_CHAIN + "/interventions", Json.of(
                        "reportNumber", "TST-" + UUID.randomUUID().toString().substring(0, 18),
                        "occurredAt", ago(Duration.ofDays(20)),
                        "municipality", work.municipality(),
                        "facts", "43 A",
                        "persons", Json.list(
                                Json.object("role", "suspect", "givenName", "Karel", "familyName", familyName),
                                Json.object("role", "victim", "givenName", "Nele", "familyName", familyName)),
                        "remark", remark))
                .expecting(201).text("/id");
    }

    /** A ban of the suspect, who was told some time ago. @return its id */
    public String ban(Duration told) {
        return ban(intervention("TST-Testwilg", "Synthetisch"), told, "Synthetische straat 1").expecting(201).text("/id");
    }

    public Answer ban(String intervention, Duration told, String home) {
        return record(work.as("intake"), Json.object("intervention", intervention, "person", 0, "noticeAt", ago(told), "homeAddress", home));
    }

    public static Answer record(Someone someone, Map<String, Object> ban) {
        return someone.post(API, Json.text(ban));
    }

    /** Writes down what became of one. @param what {@code hearings}, {@code rulings}, {@code liftings}, {@code justiceHouseContacts} */
    public Answer keep(String ban, String what, Object... namesAndValues) {
        return work.as("intake").post(API + "/" + ban + "/" + what, Json.of(namesAndValues));
    }

    public Answer read(String ban) {
        return work.as("intake").get(API + "/" + ban).expecting(200);
    }

    public static String ago(Duration time) {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(time).toString();
    }

    public static String in(Duration time) {
        return Instant.now().plus(time).toString();
    }
}
