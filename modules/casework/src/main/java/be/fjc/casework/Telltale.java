package be.fjc.casework;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What gives somebody away when it stands in a sentence for another: a name, a street, a number, or a run of words out of what was said in
 * confidence. It errs on the side of finding: whoever is stopped writes the sentence otherwise.
 */
public final class Telltale {

    /** Shorter whole texts say nothing of anybody. */
    private static final int WHOLE = 5;

    /** So many words after each other are said nowhere else by chance. */
    private static final int RUN = 5;

    /** Parts of a telephone number, an account, a file. */
    private static final Pattern NUMBER = Pattern.compile("\\d(?:[ ./-]{0,2}\\d){5,}");

    private static final Pattern PLACE_NAME = Pattern.compile("\\b\\d{4}\\s+\\p{Lu}[\\p{L}-]+");
    private static final Pattern HOUSE = Pattern.compile("(\\p{L}+)\\s+(\\d{1,4})\\b");

    /** Of three letters only when it is written as a name: Mia, and not CAW. */
    private static final Pattern NAME = Pattern.compile("(?<!\\p{L})\\p{Lu}(?:\\p{L}{3,}|\\p{Ll}{2}(?!\\p{L}))");

    private static final Pattern MAILBOX = Pattern.compile("([\\w.+-]+)@[\\w.-]+");

    /** How people and services are called everywhere, and words that a line begins with. */
    private static final Set<String> COMMON = Set.of((
            "mevrouw meneer mijnheer dokter team dienst kind kinderen begeleider begeleiding hulpverlener centrum huis veilig school politie telefoon "
            + "buren buurman buurvrouw vrienden vriend vriendin familie gezin collega partner moeder vader mama papa tante nonkel oom oma opa zus broer "
            + "dochter zoon mijn haar zijn onze ons jouw zij hij wij een het bij van aan met als ook wie naar thuis deze daar waar niet geen alleen altijd "
            + "overdag nacht avond dag").split(" "));

    private final Set<String> words = new HashSet<>();
    private final Set<String> numbers = new HashSet<>();

    private Telltale() {}

    /**
     * @param details names of people, places and numbers: each word of them counts
     * @param said what was said or written: only runs of words count
     */
    public static Telltale of(Collection<String> details, Collection<String> said) {
        Telltale telltale = new Telltale();
        details.forEach(telltale::detail);
        said.forEach(text -> telltale.words.addAll(runs(plainly(text))));
        return telltale;
    }

    /** Less what these texts say, because whoever reads may know it. */
    public Telltale without(Collection<String> known) {
        Telltale less = new Telltale();
        String all = joined(known);
        String digits = digits(known);
        words.stream().filter(word -> !all.contains(word)).forEach(less.words::add);
        numbers.stream().filter(number -> !digits.contains(number)).forEach(less.numbers::add);
        return less;
    }

    public boolean standsIn(Collection<String> texts) {
        String all = joined(texts);
        String digits = digits(texts);
        return words.stream().anyMatch(all::contains) || numbers.stream().anyMatch(digits::contains);
    }

    private void detail(String text) {
        String whole = plainly(text);
        if (whole.strip().length() >= WHOLE && !COMMON.contains(whole.strip())) {
            words.add(whole);
        }
        NUMBER.matcher(text).results().forEach(found -> numbers.add(found.group().replaceAll("\\D", "")));
        HOUSE.matcher(text).results().forEach(found -> words.add(plainly(found.group(1) + " " + found.group(2))));
        MAILBOX.matcher(text).results().flatMap(found -> Arrays.stream(found.group(1).split("[._+-]"))).forEach(this::name);
        Matcher names = NAME.matcher(PLACE_NAME.matcher(text).replaceAll(" "));
        names.results().forEach(found -> name(found.group()));
    }

    private void name(String word) {
        String plain = plainly(word);
        if (plain.strip().length() > 2 && !COMMON.contains(plain.strip())) {
            words.add(plain);
        }
    }

    private static List<String> runs(String plain) {
        String[] all = plain.strip().split(" ");
        return all.length <= RUN
                ? plain.strip().length() < WHOLE ? List.of() : List.of(plain)
                : IntStream.rangeClosed(0, all.length - RUN).mapToObj(at -> " " + String.join(" ", Arrays.copyOfRange(all, at, at + RUN)) + " ").toList();
    }

    private static String joined(Collection<String> texts) {
        return texts.stream().map(Telltale::plainly).collect(Collectors.joining("\n"));
    }

    /** Every number of the texts, and a line between them. */
    private static String digits(Collection<String> texts) {
        return texts.stream().flatMap(text -> NUMBER.matcher(text).results()).map(found -> found.group().replaceAll("\\D", "")).collect(Collectors.joining("\n"));
    }

    /** Words only, with a space before and after each. */
    private static String plainly(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        return " " + plain.replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
    }
}
