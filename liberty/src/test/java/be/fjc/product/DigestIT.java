package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Somebody chooses a digest; and the running product hands what is in the post to a real mail server, which is where the centre's file says. */
class DigestIT {

    private static final Work MECHELEN = Work.at("mechelen");
    private static final String DIGEST = Work.API + "/digest";
    private static final String FIRST_PAUSE = "2 minutes";

    @Test
    void somebody_chooses_chooses_anew_and_wants_none_any_more() {
        NewColleague colleague = NewColleague.atWork("CASE_DIRECTOR");
        Someone worker = Someone.withToken("mechelen", Someone.freshToken("mechelen", colleague.login(), NewColleague.OWN_PASSWORD));
        Answer before = worker.get(DIGEST).expecting(200);
        assertThat(before.json().get("offered").asBoolean()).isTrue();
        assertThat(before.json().has("choice")).isFalse();
        choose(worker, "eerste@fjc.example", "06:45").expecting(201);
        String second = choose(worker, "Tweede@FJC.example", "12:00").expecting(201).text("/id");
        Answer chosen = worker.get(DIGEST).expecting(200);
        assertThat(chosen.text("/choice/id")).isEqualTo(second);
        assertThat(chosen.text("/choice/address")).isEqualTo("Tweede@FJC.example");
        assertThat(chosen.text("/choice/time")).isEqualTo("12:00");
        worker.send("DELETE", DIGEST + "/choices/" + second, null, Map.of("If-Match", "*")).expecting(204);
        assertThat(worker.get(DIGEST).json().has("choice")).isFalse();
    }

    @Test
    void nothing_goes_to_a_mailbox_elsewhere_nor_from_a_centre_that_sends_none() {
        assertThat(choose(MECHELEN.as("regisseur2"), "iemand@elders.example", "07:30").expecting(400).body()).contains("notAtWork");
        assertThat(Work.at("limburg").as("regisseur1").get(DIGEST).expecting(200).json().get("offered").asBoolean()).isFalse();
        assertThat(choose(Work.at("limburg").as("regisseur1"), "iemand@fjc.example", "07:30").expecting(409).text("/code")).isEqualTo("noDigest");
    }

    @Test
    void what_is_in_the_post_leaves_once_and_what_does_not_arrive_is_seen_by_the_administrator() {
        Database database = Database.of("mechelen");
        String account = NewColleague.added("PARTNER_WORKER").id();
        GreenMail server = new GreenMail(new ServerSetup(2525, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            post(database, account, 0);
            assertThat(server.waitForIncomingEmail(Duration.ofSeconds(25).toMillis(), 1)).isTrue();
            String whole = GreenMailUtil.getWholeMessage(server.getReceivedMessages()[0]);
            assertThat(whole).contains("Subject: Dagelijks overzicht\r\n", "Auto-Submitted: auto-generated\r\n").endsWith("Er wacht 1 taak, waarvan 0 over tijd.")
                    .doesNotContain(account);
            Patience.untilTrue(Duration.ofSeconds(5), () -> waiting(database, account) == 0);
            assertThat(undelivered(account)).isFalse();
        } finally {
            server.stop();
        }
        post(database, account, 9);
        Patience.untilTrue(Duration.ofSeconds(25), () -> waiting(database, account) == 0);
        assertThat(undelivered(account)).isTrue();
        assertThat(server.getReceivedMessages()).hasSizeLessThanOrEqualTo(1);
    }

    private static Answer choose(Someone worker, String address, String time) {
        return worker.post(DIGEST + "/choices", Json.of("address", address, "time", time));
    }

    /** @param tries that failed before */
    private static void post(Database database, String account, int tries) {
        database.run("INSERT INTO platform_mail (id, account, address, subject, text, posted_at, state, tries, next_at) VALUES ('" + UUID.randomUUID()
                + "', '" + account + "', 'test@fjc.example', 'Dagelijks overzicht', 'Er wacht 1 taak, waarvan 0 over tijd.', now(), 'waiting', "
                + tries + ", now() - interval '" + FIRST_PAUSE + "')");
    }

    private static long waiting(Database database, String account) {
        return database.count("SELECT count(*) FROM platform_mail WHERE state = 'waiting' AND account = '" + account + "'");
    }

    private static boolean undelivered(String account) {
        return MECHELEN.as("beheer").get("/api/platform/v1/accounts/" + account).expecting(200).json().has("mailUndeliveredSince");
    }
}
