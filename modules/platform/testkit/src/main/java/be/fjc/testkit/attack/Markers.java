package be.fjc.testkit.attack;

import be.fjc.platform.access.Classified;
import be.fjc.platform.module.CentreModule;
import be.fjc.testkit.Answer;
import be.fjc.testkit.Exchange;
import be.fjc.testkit.Someone;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Canaries: a word of its own in every text of everything that is sent, and the memory of where each was put. A word that turns up where
 * it may not be is a leak, whichever way it took. Bodies come from the modules' documents, so what a new module takes in is marked too.
 */
public final class Markers {

    /**
     * One word and where it was put.
     *
     * @param about what it was told about, for example {@code family 3}
     * @param place property in the body, for example {@code persons/0/givenName}
     * @param information code of its class as the views say it, {@code ?} when none shows it
     */
    public record Canary(String word, String tenant, String about, String operation, String place, String information) {}

    private static final int TRIES = 6;

    /** Words that follow each other must not look alike, or a search that forgives a slip finds the one for the other; no multiple of 2 or 13. */
    private static final long FAR_APART = 7_368_787;
    private static final Map<String, String> CLASSES = classes();

    private final String tenant;
    private final String head;
    private final Forms forms;
    private final Map<String, Canary> canaries = new ConcurrentHashMap<>();

    private Markers(String tenant) {
        this.tenant = tenant;
        this.head = "Kq" + letters(ThreadLocalRandom.current().nextLong(308_915_776L), 6) + "v";
        this.forms = new Forms(head);
    }

    /** Words for what is told at this centre; each set has a beginning of its own. */
    public static Markers at(String tenant) {
        return new Markers(tenant);
    }

    private static String letters(long number, int length) {
        StringBuilder text = new StringBuilder();
        for (long rest = number; text.length() < length; rest /= 26) {
            text.append((char) ('a' + rest % 26));
        }
        return text.toString();
    }

    /** A word that occurs nowhere else. */
    public synchronized String plant(String about, String operation, String place) {
        String word = head + letters(canaries.size() * FAR_APART, 5) + "w";
        String property = place.substring(place.lastIndexOf('/') + 1);
        canaries.put(word.toLowerCase(java.util.Locale.ROOT),
                new Canary(word, tenant, about, operation, place, CLASSES.getOrDefault(property, "?")));
        return word;
    }

    /**
     * Sends the operation with a word in every text. A text that turns out not to be free (the answer says so by name) gets the value of
     * the document's example, or is left out.
     *
     * @param path where, with its places filled
     * @param known values that cannot be free, by property
     */
    public Answer send(Someone someone, Operation operation, String path, String about, Map<String, Object> known, Map<String, String> headers) {
        Body body = new Body(operation, known);
        Answer answer = null;
        for (int at = 0; at < TRIES; at++) {
            answer = someone.send(operation.method(), path, body.with((place, longest) -> plant(about, operation.id(), place)), headers);
            if (answer.status() != 400) {
                return answer;
            }
            answer.json().path("issues").forEach(issue -> body.bind(issue.path("name").asString("").replaceAll("^.*[./]|\\[.*", "")));
        }
        return answer;
    }

    public List<Canary> all() {
        return List.copyOf(canaries.values());
    }

    /** Words of one class. */
    public List<Canary> of(String information) {
        return canaries.values().stream().filter(canary -> canary.information.equals(information)).toList();
    }

    /** How the first of these words that stands in the text is dressed, with what it is when it can be read; null when none stands there. */
    public String in(String text) {
        return described(forms.in(text), text);
    }

    /** As {@link #in(String)}, of anything. */
    public String in(byte[] bytes) {
        return described(forms.in(bytes), new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1));
    }

    /** As {@link #in(String)}, of everything an answer says: headers and body. */
    public String in(Answer answer) {
        return in(answer.headers().map() + "\n" + answer.body());
    }

    /** Classes of the words that stand in the text as they were sent. */
    public Set<String> classesIn(String text) {
        String plain = text.toLowerCase(java.util.Locale.ROOT);
        return plain.contains(head.toLowerCase(java.util.Locale.ROOT))
                ? canaries.entrySet().stream().filter(canary -> plain.contains(canary.getKey())).map(canary -> canary.getValue().information)
                        .collect(Collectors.toCollection(TreeSet::new))
                : Set.of();
    }

    /** Whom the words came to that the rule does not let see them. @param mayRead who may, by the exchange */
    public List<String> leaks(List<Exchange> exchanges, Function<Exchange, Boolean> mayRead) {
        List<String> leaks = new ArrayList<>();
        for (Exchange exchange : exchanges) {
            if (!mayRead.apply(exchange)) {
                String found = in(exchange.answer());
                if (found != null) {
                    leaks.add(exchange.who() + " at " + exchange.tenant() + ": " + exchange.method() + " " + exchange.path() + ": " + found);
                }
            }
        }
        return leaks;
    }

    private String described(String form, String text) {
        if (form == null) {
            return null;
        }
        int at = text.toLowerCase(java.util.Locale.ROOT).indexOf(head.toLowerCase(java.util.Locale.ROOT));
        int end = at + head.length() + 6;
        Canary canary = at < 0 || end > text.length() ? null : canaries.get(text.substring(at, end).toLowerCase(java.util.Locale.ROOT));
        return form + (canary == null ? "" : ": class " + canary.information + ", " + canary.operation + " " + canary.place);
    }

    /** Class of each property that any module's views show; of one that has several, the first by the alphabet. */
    private static Map<String, String> classes() {
        String[] packages = ServiceLoader.load(CentreModule.class).stream().map(module -> module.type().getPackageName()).toArray(String[]::new);
        return new ClassFileImporter().importPackages(packages).stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.isAnnotatedWith(Classified.class))
                .collect(Collectors.toMap(JavaField::getName, field -> field.getAnnotationOfType(Classified.class).value().code(),
                        (one, other) -> one.compareTo(other) < 0 ? one : other, TreeMap::new));
    }
}
