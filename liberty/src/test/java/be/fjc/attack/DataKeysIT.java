package be.fjc.attack;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.platform.runtime.accounts.KeysOfProduct;
import be.fjc.platform.runtime.sealing.KeyRequest;
import be.fjc.product.Database;
import be.fjc.product.Family;
import be.fjc.product.Json;
import be.fjc.product.Patience;
import be.fjc.product.Work;
import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import be.fjc.testkit.attack.Size;
import be.fjc.testkit.attack.Tally;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** D31: the keys of what lies sealed change while people read and write it; everything is taken over, and nobody is refused. */
class DataKeysIT {

    private static final Work WORK = Work.at("mechelen");
    private static final int DESKS = 3;

    /** Longer than a node goes on with what was the newest key. */
    private static final Duration EVERY_NODE_KNOWS = Duration.ofSeconds(35);

    private final Database database = Database.of("mechelen");

    @Test
    void keys_change_under_load_without_one_error_and_everything_goes_over() throws Exception {
        AtomicBoolean working = new AtomicBoolean(true);
        ExecutorService desks = Executors.newFixedThreadPool(DESKS);
        try (Tally tally = Tally.of("D31", "sealed texts while keys change")) {
            List<Future<?>> atWork = new ArrayList<>();
            for (int at = 0; at < DESKS; at++) {
                String dossier = WORK.dossierOf(Family.unknownSoFar());
                atWork.add(desks.submit(() -> work(dossier, working, tally)));
            }
            for (int at = 0; at < Size.of(1, 10); at++) {
                rotate();
            }
            working.set(false);
            for (Future<?> desk : atWork) {
                desk.get(30, TimeUnit.SECONDS);
            }
            if (Size.isFull()) {
                theOldKeysGo();
            }
        } finally {
            working.set(false);
            desks.shutdownNow();
        }
    }

    /** Until everything that was there before lies under another key. */
    private void rotate() {
        database.run("DROP TABLE IF EXISTS before_rotation");
        database.run("CREATE TABLE before_rotation AS SELECT id, substring(text from 1 for 5) AS mark FROM casework_note_edition");
        try {
            assertThat(database.count("SELECT count(*) FROM before_rotation")).isPositive();
            long keys = database.count("SELECT count(*) FROM platform_audit_event WHERE action = 'platform.key.add'");
            new KeyRequest(KeysOfProduct.folder()).ask(Instant.now());
            Patience.untilTrue(Duration.ofSeconds(40), () -> database.count("SELECT count(*) FROM platform_audit_event"
                    + " WHERE action = 'platform.key.add'") > keys);
            Patience.untilTrue(Duration.ofSeconds(60), () -> database.count("SELECT count(*) FROM before_rotation b"
                    + " JOIN casework_note_edition e USING (id) WHERE substring(e.text from 1 for 5) = b.mark") == 0);
        } finally {
            database.run("DROP TABLE before_rotation");
        }
    }

    /** Minutes later, made seconds by turning back the clock of the keyset once every node has read it anew. */
    private void theOldKeysGo() throws InterruptedException {
        Thread.sleep(EVERY_NODE_KNOWS.toMillis());
        database.run("UPDATE platform_keyset SET changed_at = changed_at - interval '1 hour'");
        long dropped = database.count("SELECT count(*) FROM platform_audit_event WHERE action = 'platform.key.drop'");
        Patience.untilTrue(Duration.ofSeconds(60), () -> database.count("SELECT count(*) FROM platform_audit_event"
                + " WHERE action = 'platform.key.drop'") > dropped);
        assertThat(database.count("SELECT count(DISTINCT substring(text from 1 for 5)) FROM casework_note_edition")).isEqualTo(1);
    }

    /** Writes, reads, corrects, and reads what was written first. */
    private static Void work(String dossier, AtomicBoolean working, Tally tally) {
        Someone someone = WORK.as("regisseur1");
        String notes = Work.API + "/dossiers/" + dossier + "/notes";
        String first = null;
        for (int at = 0; working.get(); at++) {
            Answer added = someone.post(notes, Json.of("kind", "other", "text", "Tekst " + at));
            expect(added, 201, null, tally);
            String note = notes + "/" + added.text("/id");
            first = first == null ? note : first;
            expect(someone.send("PUT", note, Json.of("kind", "other", "text", "Beter " + at), java.util.Map.of("If-Match", "*")), 204, null, tally);
            expect(someone.get(note), 200, "Beter " + at, tally);
            expect(someone.get(first), 200, "Beter 0", tally);
        }
        return null;
    }

    private static void expect(Answer answer, int status, String text, Tally tally) {
        tally.trial();
        if (answer.status() != status || text != null && !text.equals(answer.text("/text"))) {
            tally.mismatch("answered " + answer.status() + " for " + status);
        }
    }
}
