package be.fjc.attack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who gets what, written by hand beside this class and never taken from the product: the second opinion of D1. The file explains itself.
 *
 * @param rows in the order of the file
 */
record Policy(List<Row> rows) {

    /**
     * What happens to everybody who asks one thing of one operation.
     *
     * @param thing what it is asked of; {@code -} when of nothing
     * @param byActor outcome by actor; {@code *} for everybody who is not named
     * @param skipped why this is not asked here; null when it is
     */
    record Row(String operation, String thing, Map<String, Outcome> byActor, String skipped) {

        Outcome of(String actor) {
            return byActor.getOrDefault(actor, byActor.get("*"));
        }
    }

    /**
     * @param fields every property of the answer, deep ones with dots; null when they are not looked at
     * @param classes codes of the classes of what was told in it; null when they are not looked at
     */
    record Outcome(int status, Set<String> fields, Set<String> classes) {}

    private static final Pattern OUTCOME = Pattern.compile("(\\d{3})(?: ([\\w-]+))?(?: \\[([^]]*)])?");

    static Policy read(String resource) {
        try (InputStream file = Policy.class.getResourceAsStream(resource)) {
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    static Policy read(List<String> lines) {
        Map<String, Set<String>> fields = new LinkedHashMap<>();
        Map<String, String> outside = new LinkedHashMap<>();
        List<Row> rows = new ArrayList<>();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("fields ")) {
                String[] parts = line.substring("fields ".length()).split(" = ");
                fields.put(parts[0], named(parts[1], fields));
            } else if (line.startsWith("outside ")) {
                String[] parts = line.substring("outside ".length()).split(":");
                for (String actor : parts[1].strip().split(" ")) {
                    outside.put(actor, parts[0].strip());
                }
            } else {
                rows.add(row(line.split("\\|"), fields, outside));
            }
        }
        return new Policy(List.copyOf(rows));
    }

    /** {@code a b.c b.d}, or {@code b.(c d)}, or {@code +other} for what another name holds. */
    private static Set<String> named(String text, Map<String, Set<String>> fields) {
        Set<String> names = new TreeSet<>();
        String prefix = "";
        for (String word : text.strip().replace("(", "( ").replace(")", " )").split("\\s+")) {
            if (word.endsWith(".(")) {
                prefix = prefix + word.substring(0, word.length() - 1);
            } else if (word.equals(")")) {
                prefix = prefix.replaceFirst("[^.]*\\.$", "");
            } else if (word.startsWith("+")) {
                for (String other : fields.get(word.substring(1))) {
                    names.add(prefix + other);
                }
            } else if (word.startsWith("-")) {
                names.remove(prefix + word.substring(1));
            } else {
                names.add(prefix + word);
            }
        }
        return names;
    }

    private static Row row(String[] parts, Map<String, Set<String>> fields, Map<String, String> outside) {
        String operation = parts[0].strip();
        String thing = parts[1].strip();
        String rest = parts[2].strip();
        if (rest.startsWith("skip ")) {
            return new Row(operation, thing, Map.of(), rest.substring("skip ".length()));
        }
        Map<String, Outcome> byActor = new LinkedHashMap<>();
        outside.forEach((actor, outcome) -> byActor.put(actor, outcome(outcome, fields)));
        for (String clause : rest.split(";")) {
            String[] halves = clause.split(":");
            for (String actor : halves[1].strip().split(" ")) {
                byActor.put(actor, outcome(halves[0].strip(), fields));
            }
        }
        return new Row(operation, thing, byActor, null);
    }

    private static Outcome outcome(String text, Map<String, Set<String>> fields) {
        Matcher parts = OUTCOME.matcher(text);
        if (!parts.matches() || parts.group(2) != null && !fields.containsKey(parts.group(2))) {
            throw new IllegalArgumentException("nobody says what is meant with " + text);
        }
        Set<String> classes = parts.group(3) == null ? null : new TreeSet<>(List.of(parts.group(3).strip().split(" +")));
        if (classes != null) {
            classes.remove("");
        }
        return new Outcome(Integer.parseInt(parts.group(1)), parts.group(2) == null ? null : fields.get(parts.group(2)), classes);
    }
}
