package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Someone;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** How long the short chain keeps what is over, what stays of it, and what it prompts somebody to do before that. */
class ShortChainKeepsIT {

    private static final Duration SOON = Duration.ofMinutes(3);

    private final Bans mechelen = Bans.at("mechelen");
    private final Someone intake = mechelen.work().as("intake");
    private final Someone coordinator = mechelen.work().as("coordinator");
    private final Database database = Database.of("mechelen");

    @Test
    void what_was_followed_up_goes_once_all_of_it_is_long_over_and_still_counts() {
        String done = followedUp();
        String open = followedUp();
        String banned = followedUp();
        String young = followedUp();
        for (String id : new String[] {done, banned, young}) {
            intake.post(Bans.SHORT_CHAIN + "/outreaches/" + id + "/attempts",
                    Json.of("person", 0, "reach", "office", "result", "reachedAccepts", "attemptRemark", "Synthetisch", "done", true)).expecting(201);
        }
        String ban = Bans.record(coordinator, Json.object("intervention", banned, "person", 0, "noticeAt", Bans.ago(Duration.ofDays(2)),
                "homeAddress", "Synthetische straat 8")).expecting(201).text("/id");
        int before = tried();
        for (String id : new String[] {done, open, banned}) {
            database.run("UPDATE short_chain_intervention SET screened_at = now() - interval '200 days' WHERE id = '" + id + "'");
            database.run("UPDATE short_chain_outreach SET closed_at = closed_at - interval '200 days' WHERE id = '" + id + "'");
        }
        database.run("UPDATE short_chain_intervention SET screened_at = now() - interval '200 days' WHERE id = '" + young + "'");

        Patience.untilTrue(SOON, () -> coordinator.get(Bans.SHORT_CHAIN + "/outreaches/" + done).status() == 404);
        assertThat(count("short_chain_intervention", "id", done)).isZero();
        assertThat(count("short_chain_attempt", "outreach", done)).as("with what was said").isZero();
        assertThat(count("short_chain_intervention", "id", open)).as("somebody is to be reached yet").isEqualTo(1);
        assertThat(count("short_chain_intervention", "id", young)).as("it ended today").isEqualTo(1);
        coordinator.get(Bans.API + "/" + ban).expecting(200);
        assertThat(tried()).as("its count stays").isGreaterThanOrEqualTo(before);
        assertThat(database.count("SELECT coalesce(sum(tried), 0) FROM short_chain_tally")).isPositive();
    }

    @Test
    void what_a_house_ban_asks_stands_on_the_start_screen_of_who_follows_it_and_of_nobody_else() {
        int before = asking(intake);
        int coordinated = asking(coordinator);
        String ban = mechelen.ban(Duration.ofDays(13));
        assertThat(asking(intake)).isEqualTo(before + 1);
        assertThat(asking(coordinator)).isEqualTo(coordinated + 1);
        assertThat(mechelen.work().as("regisseur1").get(Work.API + "/startScreen").expecting(200).json().get("elsewhere")).isEmpty();
        assertThat(mechelen.work().as("politie").get(Work.API + "/startScreen").expecting(200).json().get("elsewhere")).isEmpty();

        intake.post(Bans.API + "/" + ban + "/withdrawals", null).expecting(201);
        assertThat(asking(intake)).isEqualTo(before);
    }

    private String followedUp() {
        String id = mechelen.intervention("TST-Test" + UUID.randomUUID().toString().substring(0, 8), "Synthetisch");
        new Interventions("mechelen", mechelen.work()).screen(intake, id, null, "contact", "firstTime", 2).expecting(201);
        Patience.untilTrue(SOON, () -> coordinator.get(Bans.SHORT_CHAIN + "/outreaches/" + id).status() == 200);
        return id;
    }

    private static int asking(Someone someone) {
        JsonNode elsewhere = someone.get(Work.API + "/startScreen").expecting(200).json().get("elsewhere");
        return elsewhere.valueStream().filter(one -> one.get("code").asString().equals("houseBans")).findFirst().orElseThrow().get("waiting").asInt();
    }

    /** In the figures of the year in which these happened. */
    private int tried() {
        return coordinator.get(Bans.SHORT_CHAIN + "/screeningCounts").expecting(200).json().get("items").valueStream()
                .mapToInt(one -> one.get("tried").asInt()).sum();
    }

    private long count(String table, String column, String id) {
        return database.count("SELECT count(*) FROM " + table + " WHERE " + column + " = '" + id + "'");
    }
}
