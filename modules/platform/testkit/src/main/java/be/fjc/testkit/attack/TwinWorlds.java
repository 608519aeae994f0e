package be.fjc.testkit.attack;

import be.fjc.testkit.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The same day of the same person in two worlds: one where other people's data are there, one where they are not. Whatever differs
 * (a status, a header, a body, a count, a cursor, the order) tells the person something that is none of their business. Ids and times
 * are replaced by the order in which they first appear, so only what they stand for counts.
 */
public final class TwinWorlds {

    /** One thing done in a world. */
    public interface Step {
        Answer in(World world);
    }

    /** What a step may know of the world it is done in: ids by name, so that "the hidden dossier" is one here and nobody's there. */
    public interface World {
        String id(String name);
    }

    /** @param what the step, to name it when the worlds differ */
    public record Named(String what, Step step) {}

    /** Another on every answer, whatever is asked. */
    private static final Set<String> FRESH = Set.of("belgov-trace-id", "date", "content-length");
    private static final Pattern FLEETING = Pattern.compile(
            "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?Z");
    private static final Pattern INSTANCE = Pattern.compile("\"instance\":\"[^\"]*\"");
    /** Of the own session: it moves with every minute of work, in either world. */
    private static final Pattern OWN_CLOCK = Pattern.compile("\"(sessionEndsAt|provedAt)\":\"[^\"]*\"");
    /** Encrypted with the time in it: that it is there counts, and how long it is. */
    private static final Pattern CURSOR = Pattern.compile("(after[A-Z][A-Za-z]*=)([A-Za-z0-9_%.-]+)");

    private final List<String> transcript = new ArrayList<>();
    private final Map<String, String> tokens = new TreeMap<>();

    private TwinWorlds() {}

    /** The day in this world, one entry per step. */
    public static List<String> day(List<Named> steps, World world, Tally tally) {
        TwinWorlds day = new TwinWorlds();
        for (Named named : steps) {
            Answer answer = Asked.untilHeard(() -> named.step.in(world));
            tally.trial();
            day.transcript.add(named.what + "\n" + day.normal(answer));
        }
        return day.transcript;
    }

    /** Tells the tally of every step that went otherwise. */
    public static void compare(List<String> one, List<String> other, Tally tally) {
        if (one.size() != other.size()) {
            tally.mismatch("the day had " + one.size() + " steps here and " + other.size() + " there");
        }
        for (int at = 0; at < Math.min(one.size(), other.size()); at++) {
            if (!one.get(at).equals(other.get(at))) {
                tally.mismatch(difference(one.get(at), other.get(at)));
            }
        }
    }

    private static String difference(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        int from = Math.max(0, at - 60);
        return one.lines().findFirst().orElse("") + ": … " + part(one, from) + " … but there … " + part(other, from);
    }

    private static String part(String text, int from) {
        return text.substring(from, Math.min(text.length(), from + 140)).replace("\n", "⏎");
    }

    private String normal(Answer answer) {
        TreeMap<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.keySet().removeIf(name -> FRESH.contains(name.toLowerCase(java.util.Locale.ROOT)));
        headers.computeIfPresent("etag", (name, tag) -> List.of("«tag»"));
        return normal(answer.status() + "\n" + headers + "\n" + OWN_CLOCK.matcher(INSTANCE.matcher(answer.body()).replaceAll("\"instance\":\"«»\"")).replaceAll("\"$1\":\"«»\""));
    }

    private String normal(String text) {
        String cursors = CURSOR.matcher(text).replaceAll(found -> found.group(1) + "«" + found.group(2).length() + "»");
        Matcher matcher = FLEETING.matcher(cursors);
        return matcher.replaceAll(found -> tokens.computeIfAbsent(found.group(), fresh -> "«" + tokens.size() + "»"));
    }
}
