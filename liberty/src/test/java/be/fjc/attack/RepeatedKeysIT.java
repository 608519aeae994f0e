package be.fjc.attack;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.product.Database;
import be.fjc.product.Family;
import be.fjc.product.Json;
import be.fjc.product.Work;
import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import be.fjc.testkit.attack.Size;
import be.fjc.testkit.attack.Tally;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * D19: each key five times at once while the connections of the centre are torn away, and again until it is answered: one effect, and
 * everybody who was answered was told the same.
 */
class RepeatedKeysIT {

    private static final int AT_ONCE = 5;
    private static final int KEYS = Size.of(20, 1_000);
    private static final int TRIES = 20;

    @Test
    void each_key_has_one_effect() {
        Work work = Work.at("mechelen");
        Someone director = work.as("regisseur1");
        String dossier = work.dossierOf(Family.unknownSoFar());
        String notes = Work.API + "/dossiers/" + dossier + "/notes";
        ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE);
        try (Tally tally = Tally.of("D19", "keys, five times each")) {
            for (int at = 0; at < KEYS; at++) {
                String body = Json.of("kind", "other", "text", "Sleutel " + at);
                Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
                List<CompletableFuture<Answer>> sent = IntStream.range(0, AT_ONCE)
                        .mapToObj(i -> CompletableFuture.supplyAsync(() -> director.post(notes, body, key), senders))
                        .toList();
                if (at % 3 == 0) {
                    tearAway();
                }
                List<String> ids = sent.stream().map(CompletableFuture::join).peek(answer -> judge(answer, tally))
                        .filter(answer -> answer.status() == 201).map(answer -> answer.text("/id")).distinct().toList();
                String last = untilAnswered(director, notes, body, key, tally);
                if (ids.size() > 1 || ids.size() == 1 && !ids.get(0).equals(last)) {
                    tally.mismatch("key " + at + " made " + (ids.contains(last) ? ids.size() : ids.size() + 1) + " notes");
                }
            }
            assertThat(Database.of("mechelen").count("SELECT count(*) FROM casework_note WHERE dossier_id = ?", UUID.fromString(dossier))).isEqualTo(KEYS);
        } finally {
            senders.shutdownNow();
        }
    }

    /** As when the database goes down and comes back: whatever was under way is undone. */
    private static void tearAway() {
        Database database = Database.of("mechelen");
        database.run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '" + database.login() + "'");
    }

    private static String untilAnswered(Someone director, String notes, String body, Map<String, String> key, Tally tally) {
        for (int again = 0; again < TRIES; again++) {
            Answer answer = director.post(notes, body, key);
            judge(answer, tally);
            if (answer.status() == 201) {
                return answer.text("/id");
            }
        }
        throw new AssertionError("not answered in " + TRIES + " tries");
    }

    /** Kept, or honestly not now. */
    private static void judge(Answer answer, Tally tally) {
        tally.trial();
        if (!List.of(201, 409, 429, 500, 503).contains(answer.status())) {
            tally.mismatch("answered " + answer.status());
        }
    }
}
