package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Someone;
import be.fjc.testkit.attack.Size;
import be.fjc.testkit.attack.Tally;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * A file of a whole region and several years, over HTTP: it is read a few thousand rows at a time, says how far it is, and asks no more of the
 * server's memory than a small one. A hundred thousand rows at full size ({@code -Dfjc.attack.size=full}), some thousands in every build.
 */
class HundredThousandReportsIT {

    private static final int ROWS = Size.of(6_000, 100_000);

    /** What may live more than before while a file is read: some thousands of rows and what any other work leaves behind. */
    private static final long MORE = 48L << 20;

    private static final Interventions LIMBURG = Interventions.at("limburg");
    private final Someone police = LIMBURG.work().as("politie");

    @Test
    void it_streams_says_how_far_it_is_and_comes_in_whole() throws Exception {
        String here = LIMBURG.work().municipality();
        byte[] file = Interventions.file(IntStream.range(0, ROWS)
                        .mapToObj(n -> LIMBURG.row(Interventions.number(), here, false).replace(Work.inDays(-2), Work.inDays(-400 + n % 300)))
                        .collect(Collectors.toList()))
                .getBytes(StandardCharsets.UTF_8);
        try (Tally tally = Tally.of("short chain", "rows in one file")) {
            long before = living();
            long begun = System.nanoTime();
            String batch = LIMBURG.sent(police, file);
            long sent = System.nanoTime();

            List<Integer> seen = new ArrayList<>();
            long most = before;
            while (read(batch).get("state").asString().equals("reading")) {
                seen.add(read(batch).get("rows").asInt());
                most = Math.max(most, living());
                Thread.sleep(200);
            }
            long whole = System.nanoTime();
            JsonNode ready = read(batch);
            assertThat(ready.get("state").asString()).isEqualTo("ready");
            assertThat(ready.get("fit").asInt()).isEqualTo(ROWS);
            assertThat(seen).as("it only ever rises").isSorted();
            assertThat(seen.stream().distinct().count()).as("and says so meanwhile").isGreaterThan(Size.isFull() ? 5 : 0);

            long bringing = System.nanoTime();
            LIMBURG.bring(police, batch).expecting(201);
            long brought = System.nanoTime();
            assertThat(read(batch).get("state").asString()).isEqualTo("brought");
            assertThat(Database.of("limburg").count("SELECT count(*) FROM short_chain_intervention WHERE batch_id = '" + batch + "'")).isEqualTo(ROWS);
            long after = living();
            assertThat(Math.max(most, after) - before).as("more lives than before").isLessThan(Size.isFull() ? MORE : Long.MAX_VALUE);

            System.out.printf("%,d rows, %,d bytes: sent in %d s, read in %d s, brought in in %d ms; %d MB lived before, %d at most, %d after%n",
                    ROWS, file.length, seconds(sent - begun), seconds(whole - sent), (brought - bringing) / 1_000_000,
                    before >> 20, most >> 20, after >> 20);

            police.post(Interventions.BATCHES + "/" + batch + "/undoings", null).expecting(201);
            IntStream.range(0, ROWS).forEach(row -> tally.trial());
        }
    }

    private JsonNode read(String batch) {
        return LIMBURG.read(police, batch).json();
    }

    private static long seconds(long nanos) {
        return Duration.ofNanos(nanos).toSeconds();
    }

    /** What lives in the server after everything else was collected, as its own Java counts it. */
    private static long living() {
        try {
            Path data = Path.of(System.getProperty("fjc.attached", System.getProperty("fjc.data")));
            String pid = Files.readAllLines(data.resolve("liberty.pid")).get(0).strip();
            Process jcmd = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), pid, "GC.class_histogram")
                    .redirectErrorStream(true).start();
            String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            String[] total = said.substring(said.lastIndexOf("Total")).split("\\s+");
            return Long.parseLong(total[2]);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
