package be.fjc.bench;

import be.fjc.launcher.EmbeddedDatabase;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * Measures product, floor and limit interleaved in one run, so that whatever else the machine does touches all three alike.
 * {@code mvn -Pbench} runs it.
 */
public final class Bench {

    private final Options options;
    private final PrintWriter out;

    private Bench(Options options, PrintWriter out) {
        this.options = options;
        this.out = out;
    }

    public static void main(String[] arguments) throws Exception {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        new Bench(Options.fromSystemProperties(), out).run();
    }

    private void run() throws Exception {
        say("%d centres of %d dossiers, %d connections, %d rounds of %d s each, after doing each %d times.", options.centres(),
                options.dossiers(), options.connections(), options.rounds(), options.round().toSeconds(), options.warmUp());
        say("Starting the product; everything of this run is in %s", options.work());
        Rig rig = Rig.start(options);
        Thread stop = new Thread(rig::close, "bench-stop");
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            measure(rig);
        } finally {
            stopNow(stop, rig);
        }
    }

    private static void stopNow(Thread hook, Rig rig) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
            rig.close();
        } catch (IllegalStateException alreadyStopping) {
            // the hook does it
        }
    }

    private void measure(Rig rig) throws Exception {
        say("Loading the centres.");
        rig.furnish();
        Round round = new Round(rig, options.connections());
        Contender product = new ThroughProduct(rig.port(), rig.centres(), rig.password());
        Contender floor = new ThroughFloor(rig.port());
        Results results = new Results();
        say("Warming up the product.");
        warmUp(round, product);
        String memory = memory(rig);
        say("Warming up the floor.");
        warmUp(round, floor);
        try (AtTheLimit limit = new AtTheLimit(rig.centres(), options.connections(), rig.databasePort(), EmbeddedDatabase.DATABASE)) {
            for (int turn = 1; turn <= options.rounds(); turn++) {
                say("Round %d of %d.", turn, options.rounds());
                for (Operation operation : Operation.values()) {
                    for (Contender contender : List.of(product, floor, limit)) {
                        results.add(operation, contender, round.run(contender, operation, options.round()));
                    }
                }
            }
        }
        String memoryAtTheEnd = memory(rig);
        Duration newCentre = rig.timeToNewCentre();
        out.println();
        results.print(out);
        out.println();
        say("Memory of Liberty: %s after warming up, %s at the end with the floor in it.", memory, memoryAtTheEnd);
        say("A new centre answered %.1f s after its folder was put in place.", newCentre.toMillis() / 1000.0);
    }

    private void warmUp(Round round, Contender contender) throws InterruptedException {
        for (Operation operation : Operation.values()) {
            Sample sample = round.run(contender, operation, options.warmUp());
            say("  %s, %s: %.0f per second", contender.name(), operation.title(), sample.perSecond());
        }
    }

    private static String memory(Rig rig) {
        return ProcessorTime.residentMegabytes(rig.server()).map(megabytes -> megabytes + " MB").orElse("unknown");
    }

    private void say(String sentence, Object... values) {
        out.printf(Locale.ROOT, sentence + "%n", values);
        out.flush();
    }
}
