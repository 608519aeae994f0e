package be.fjc.attack;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.product.Family;
import be.fjc.product.Json;
import be.fjc.product.Work;
import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import be.fjc.testkit.attack.Size;
import be.fjc.testkit.attack.Tally;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** D18: many put right the same few notes at once. Each adds one to what it read; whatever was acknowledged is in what stands there at the end. */
class LostUpdateIT {

    private static final Work WORK = Work.at("mechelen");
    private static final int DESKS = Size.of(8, 64);
    private static final int NOTES = Size.of(3, 20);
    private static final int ACKNOWLEDGED = Size.of(60, 10_000);

    private final AtomicLong acknowledged = new AtomicLong();

    @Test
    void nothing_that_was_acknowledged_is_lost() throws Exception {
        Someone director = WORK.as("regisseur1");
        String notes = Work.API + "/dossiers/" + WORK.dossierOf(Family.unknownSoFar()) + "/notes";
        List<String> hot = new ArrayList<>();
        for (int at = 0; at < NOTES; at++) {
            hot.add(notes + "/" + director.post(notes, counted(0)).expecting(201).text("/id"));
        }
        ExecutorService desks = Executors.newFixedThreadPool(DESKS);
        try (Tally tally = Tally.of("D18", "notes put right at once")) {
            List<Future<?>> atWork = new ArrayList<>();
            for (int desk = 0; desk < DESKS; desk++) {
                Random chance = Size.chance("desk " + desk);
                atWork.add(desks.submit(() -> work(director, hot, chance, tally)));
            }
            for (Future<?> desk : atWork) {
                desk.get();
            }
            assertThat(hot.stream().mapToLong(note -> count(director.get(note).expecting(200))).sum()).isEqualTo(acknowledged.get());
        } finally {
            desks.shutdownNow();
        }
    }

    private void work(Someone director, List<String> hot, Random chance, Tally tally) {
        while (acknowledged.get() < ACKNOWLEDGED) {
            String note = hot.get(chance.nextInt(hot.size()));
            Answer read = director.get(note);
            if (read.status() != 200) {
                patience(read, tally);
                continue;
            }
            boolean careless = chance.nextInt(20) == 0;
            Answer answer = director.send("PUT", note, counted(count(read) + 1), careless ? Map.of() : Map.of("If-Match", read.header("ETag")));
            tally.trial();
            if (careless ? answer.status() != 428 : answer.status() != 204 && answer.status() != 412) {
                patience(answer, tally);
            } else if (answer.status() == 204) {
                acknowledged.incrementAndGet();
            }
        }
    }

    /** More than a centre has places for are asked to come back; anything else is a mismatch. */
    private static void patience(Answer answer, Tally tally) {
        if (answer.status() != 429 && answer.status() != 503) {
            tally.mismatch("answered " + answer.status());
        }
        LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }

    private static String counted(long count) {
        return Json.of("kind", "other", "text", Long.toString(count));
    }

    private static long count(Answer note) {
        return Long.parseLong(note.text("/text"));
    }
}
