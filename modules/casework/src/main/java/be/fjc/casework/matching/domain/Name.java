package be.fjc.casework.matching.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A given or a family name, of one word or more. Particles (van den, el, ben, aït) may be left out, stand apart or be grown onto the
 * rest: El Amrani, Elamrani and Amrani are one name.
 */
public final class Name {

    private static final Set<String> PARTICLES = Set.of(
            "van", "vande", "vanden", "vander", "de", "den", "der", "het", "t", "te", "ter", "ten", "d", "la", "le", "du",
            "el", "al", "ul", "l", "ben", "bin", "ibn", "bint", "ait", "ath", "ould", "oulad", "ou", "bou", "si", "lalla", "von");

    private static final Pattern GROWN_ON = Pattern.compile("^(?:van(?:den|der|de)?|el|al|ait|ben|ould|oulad)(?=.{4})");
    private static final Pattern APOSTROPHE = Pattern.compile("['’`ʼʿʾ]");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<Spelling> words;
    private final Set<Spelling> wholes;

    private Name(List<Spelling> words, Set<Spelling> wholes) {
        this.words = words;
        this.wholes = wholes;
    }

    /** Nothing to know anybody by, such as a dash, makes a name that is like no other. */
    public static Name of(String text) {
        List<String> all = Stream.of(NO_LETTER.split(Spelling.plain(APOSTROPHE.matcher(text).replaceAll(""))))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> told = all.stream().filter(word -> !PARTICLES.contains(word)).toList();
        List<String> counted = told.isEmpty() ? all : told;
        Set<String> wholes = new LinkedHashSet<>();
        wholes.add(String.join("", all));
        wholes.add(String.join("", counted));
        wholes.add(GROWN_ON.matcher(String.join("", all)).replaceFirst(""));
        wholes.remove("");
        return new Name(
                counted.stream().map(Spelling::of).toList(),
                new LinkedHashSet<>(wholes.stream().map(Spelling::of).toList()));
    }

    /** How much this name, as it is asked, is like another; {@link NameLikeness#NONE} when it is not. */
    public NameLikeness to(Name other) {
        return Arrays.stream(NameLikeness.values())
                .filter(likeness -> holds(likeness, other))
                .findFirst()
                .orElse(NameLikeness.NONE);
    }

    /** Whether the whole of this name is like the whole of another: not a word of it, nor its beginning. */
    public boolean isWholly(Name other) {
        return Stream.of(NameLikeness.SOUND, NameLikeness.FORM, NameLikeness.BONES).anyMatch(likeness -> holds(likeness, other));
    }

    private boolean holds(NameLikeness likeness, Name other) {
        return switch (likeness) {
            case SAME -> any(wholes, other.wholes, (one, two) -> one.letters().equals(two.letters()));
            case SOUND -> any(wholes, other.wholes, Spelling::soundsLike);
            case FORM -> any(wholes, other.wholes, Spelling::isFormOf);
            case BONES -> any(wholes, other.wholes, Spelling::hasBonesOf);
            case PART -> any(words, other.words, Name::isAlike);
            case BEGINNING -> any(wholes, other.wholes, Spelling::begins);
            case NONE -> true;
        };
    }

    /** What is kept of it to be found by: every way to say it, as words without a space, each after the mark of its kind. */
    Set<String> kept(String field) {
        Set<String> kept = new LinkedHashSet<>();
        heard().forEach(spelling -> kept.addAll(keys(field, spelling)));
        return kept;
    }

    /** In the language of the index: anything like this name, also a part or the beginning of it. */
    String like(String field) {
        List<String> like = new ArrayList<>(kept(field));
        wholes.stream().flatMap(spelling -> spelling.sounds().stream()).forEach(sound -> like.add(field + "s" + sound + ":*"));
        return any(like);
    }

    /** The same for who must know the whole name: no beginning, no word left out, and no other name with the same consonants. */
    String whole(String field) {
        String whole = any(wholes.stream().flatMap(spelling -> certain(field, spelling).stream()).distinct().toList());
        List<String> every = words.stream().map(word -> any(List.copyOf(certain(field, word)))).toList();
        return "(" + whole + " | (" + String.join(" & ", every) + "))";
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    private Set<Spelling> heard() {
        Set<Spelling> heard = new LinkedHashSet<>(wholes);
        heard.addAll(words);
        return heard;
    }

    private static Set<String> keys(String field, Spelling spelling) {
        Set<String> keys = new LinkedHashSet<>();
        spelling.sounds().forEach(sound -> keys.add(field + "s" + sound));
        spelling.bones().forEach(bones -> keys.add(field + "b" + bones));
        spelling.names().forEach(name -> keys.add(field + "n" + name));
        return keys;
    }

    private static Set<String> certain(String field, Spelling spelling) {
        Set<String> keys = keys(field, spelling);
        keys.removeIf(key -> key.startsWith(field + "b") && !spelling.names().isEmpty());
        return keys;
    }

    private static String any(List<String> keys) {
        return "(" + String.join(" | ", keys) + ")";
    }

    private static boolean isAlike(Spelling one, Spelling two) {
        return one.soundsLike(two) || one.isFormOf(two) || one.hasBonesOf(two);
    }

    private static boolean any(Iterable<Spelling> some, Iterable<Spelling> others, BiPredicate<Spelling, Spelling> test) {
        for (Spelling one : some) {
            for (Spelling other : others) {
                if (test.test(one, other)) {
                    return true;
                }
            }
        }
        return false;
    }
}
