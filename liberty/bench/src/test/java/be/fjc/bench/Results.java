package be.fjc.bench;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** All samples; each figure of the table is the median of its rounds. */
final class Results {

    private final Map<Operation, Map<String, List<Sample>>> samples = new EnumMap<>(Operation.class);

    void add(Operation operation, Contender contender, Sample sample) {
        samples.computeIfAbsent(operation, none -> new LinkedHashMap<>())
                .computeIfAbsent(contender.name(), none -> new ArrayList<>())
                .add(sample);
    }

    void print(PrintWriter out) {
        boolean processor = ProcessorTime.isKnown();
        out.println("| operation | | per second | p50 ms | p99 ms | processor ms: server | database | together |");
        out.println("|---|---|---|---|---|---|---|---|");
        samples.forEach((operation, contenders) -> contenders.forEach((name, rounds) -> {
            boolean hasServer = processor && !name.equals("limit");
            out.printf(Locale.ROOT, "| %s | %s | %.0f | %.2f | %.2f | %s | %s | %s |%n", operation.title(), name,
                    median(rounds, Sample::perSecond), median(rounds, Sample::p50Millis), median(rounds, Sample::p99Millis),
                    hasServer ? figure(median(rounds, Sample::serverMillis)) : "–",
                    processor ? figure(median(rounds, Sample::databaseMillis)) : "–",
                    processor ? figure(cost(name, rounds)) : "–");
        }));
        out.println();
        if (!processor) {
            out.println("This machine has no /proc: processor time is not known, and the ratios are those of throughput.");
        }
        out.println("| product against | floor: processor time | floor: throughput | limit: processor time | limit: throughput |");
        out.println("|---|---|---|---|---|");
        samples.forEach((operation, contenders) -> out.printf(Locale.ROOT, "| %s | %s | %s | %s | %s |%n", operation.title(),
                processor ? times(cost(contenders, "product") / cost(contenders, "floor")) : "–",
                times(speed(contenders, "floor") / speed(contenders, "product")),
                processor ? times(cost(contenders, "product") / cost(contenders, "limit")) : "–",
                times(speed(contenders, "limit") / speed(contenders, "product"))));
        out.flush();
    }

    private static double cost(Map<String, List<Sample>> contenders, String name) {
        return cost(name, contenders.get(name));
    }

    /** The limit has no server: what Liberty does meanwhile is not its own. */
    private static double cost(String name, List<Sample> rounds) {
        return median(rounds, name.equals("limit") ? Sample::databaseMillis : Sample::millis);
    }

    private static double speed(Map<String, List<Sample>> contenders, String name) {
        return median(contenders.get(name), Sample::perSecond);
    }

    private static double median(List<Sample> rounds, ToDoubleFunction<Sample> figure) {
        List<Double> sorted = rounds.stream().map(figure::applyAsDouble).sorted(Comparator.naturalOrder()).toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private static String figure(double millis) {
        return String.format(Locale.ROOT, "%.3f", millis);
    }

    private static String times(double ratio) {
        return String.format(Locale.ROOT, "%.2f ×", ratio);
    }
}
