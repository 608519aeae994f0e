package be.fjc.casework.matching.domain;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One word of a name in any of its spellings. A name that came through Arabic, Berber or Turkish is written as whoever heard it would
 * spell it in French, Dutch, Turkish or German: Youssef, Jusuf, Yusuf. So letters are brought back to sounds, and where one spelling
 * may stand for several sounds (the ch of Rachid and of Achmed) to each of them.
 *
 * @param letters in small letters without accents
 * @param sounds how it may be said, vowels in three classes; the word itself when it holds a digit and is no name
 * @param bones the consonants of each sound, when there are enough to know a name by
 */
record Spelling(String letters, Set<String> sounds, Set<String> bones) {

    /** More ways to say one word are not worth an index. */
    private static final int SOUNDS_AT_MOST = 12;

    /** Fewer consonants say too little: Ali, Eli and Ola have the same. With just so many it also counts where the vowels stand. */
    private static final int FEWEST_BONES = 3;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern VOWELS = Pattern.compile("[aiu]");

    /** The article before a sun letter is said as that letter: Abderrahman is Abd al-Rahman. */
    private static final Pattern SUN_LETTER = Pattern.compile("^abd[aeou]+([rsnzdt])\\1");

    /** What has no accent to take off. */
    private static final Map<String, String> WITHOUT_MARK =
            Map.of("ı", "i", "ø", "o", "ł", "l", "đ", "d", "ß", "ss", "æ", "ae", "œ", "oe", "þ", "th", "ð", "d");

    /** Letters to sounds, the longest that fits first; what is not here sounds as it is written. */
    private static final Map<String, String> SOUND = Map.ofEntries(
            Map.entry("tsch", "c"), Map.entry("tch", "c"), Map.entry("tsj", "c"), Map.entry("tsh", "c"),
            Map.entry("dsj", "j"), Map.entry("dzj", "j"), Map.entry("dj", "j"), Map.entry("dz", "j"), Map.entry("zj", "j"),
            Map.entry("sch", "s"), Map.entry("sj", "s"), Map.entry("sh", "s"), Map.entry("sz", "s"), Map.entry("ch", "s|h"),
            Map.entry("chr", "kr|sr|hr"), Map.entry("chl", "kl|sl|hl"), Map.entry("ck", "k"), Map.entry("kh", "h|k"), Map.entry("gh", "g"),
            Map.entry("ph", "f"), Map.entry("th", "t"), Map.entry("dh", "d"), Map.entry("rh", "r"), Map.entry("bh", "b"),
            Map.entry("dt", "t"), Map.entry("qu", "ku|k"), Map.entry("q", "k"), Map.entry("x", "ks"),
            Map.entry("ce", "si|ji|ci"), Map.entry("ci", "si|ji|ci"), Map.entry("cy", "si|ji|ci"), Map.entry("c", "k|j|c"),
            Map.entry("ou", "u"), Map.entry("oe", "u"), Map.entry("ue", "u"), Map.entry("o", "u"), Map.entry("ae", "a"),
            Map.entry("ij", "i|ij"), Map.entry("e", "i"), Map.entry("y", "i"), Map.entry("j", "j|i"), Map.entry("w", "u"));

    /** Letters that sound otherwise at the beginning of a word. */
    private static final Map<String, String> FIRST_SOUND = Map.of("y", "y", "j", "j|y", "w", "v|u");

    private static final int LONGEST = 4;

    /** @param word letters and digits only; see {@link #plain} */
    static Spelling of(String word) {
        if (word.chars().anyMatch(Character::isDigit)) {
            return new Spelling(word, Set.of(word), Set.of());
        }
        Set<String> sounds = sounds(SUN_LETTER.matcher(word).replaceFirst("abdel$1"));
        return new Spelling(word, sounds, sounds.stream().map(Spelling::bones).flatMap(Collection::stream).collect(Collectors.toSet()));
    }

    /** Small letters, without accents. */
    static String plain(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
        // a capital with a dot above has one below it too, once it is small
        plain = MARKS.matcher(plain).replaceAll("");
        for (var letter : WITHOUT_MARK.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return plain;
    }

    boolean soundsLike(Spelling other) {
        return sounds.stream().anyMatch(other.sounds::contains);
    }

    /** Whether the consonants are the same; two names that the table knows apart are not alike for that: Hussein and Hassan. */
    boolean hasBonesOf(Spelling other) {
        return bones.stream().anyMatch(other.bones::contains) && (names().isEmpty() || other.names().isEmpty());
    }

    boolean isFormOf(Spelling other) {
        return names().stream().anyMatch(other.names()::contains);
    }

    /** What names the table knows it by. */
    Set<String> names() {
        return NameForms.knownBy(sounds);
    }

    /** One sound alone begins too much: six times the same letter is one. */
    boolean begins(Spelling other) {
        return sounds.stream().filter(sound -> sound.length() > 1).anyMatch(sound -> other.sounds.stream().anyMatch(whole -> whole.startsWith(sound)));
    }

    private static Set<String> sounds(String word) {
        String said = silent(word);
        Set<String> sounds = Set.of("");
        int at = 0;
        while (at < said.length()) {
            String letters = longest(said, at);
            String sound = at == 0 && FIRST_SOUND.containsKey(letters) ? FIRST_SOUND.get(letters) : SOUND.getOrDefault(letters, letters);
            sounds = followed(sounds, sound.split("\\|"));
            at += letters.length();
        }
        return sounds;
    }

    /** Without what is not heard at the end: the h of Abdallah, the e of Yassine. */
    private static String silent(String word) {
        if (word.length() > 3 && word.matches(".*[^aeiouy]e|.*[aeiouy]h")) {
            return word.substring(0, word.length() - 1);
        }
        return word;
    }

    private static String longest(String word, int at) {
        for (int length = Math.min(LONGEST, word.length() - at); length > 1; length--) {
            String letters = word.substring(at, at + length);
            if (SOUND.containsKey(letters)) {
                return letters;
            }
        }
        return word.substring(at, at + 1);
    }

    private static Set<String> followed(Set<String> sounds, String... next) {
        Set<String> longer = new LinkedHashSet<>();
        for (String one : next) {
            for (String sound : sounds) {
                if (longer.size() < SOUNDS_AT_MOST) {
                    longer.add(joined(sound, one));
                }
            }
        }
        return longer;
    }

    /** Twice the same sound is once. */
    private static String joined(String sound, String next) {
        StringBuilder joined = new StringBuilder(sound);
        for (char letter : next.toCharArray()) {
            if (joined.isEmpty() || joined.charAt(joined.length() - 1) != letter) {
                joined.append(letter);
            }
        }
        return joined.toString();
    }

    private static Set<String> bones(String sound) {
        String consonants = VOWELS.matcher(sound).replaceAll("");
        if (consonants.length() < FEWEST_BONES) {
            return Set.of();
        }
        String last = sound.substring(sound.length() - 1);
        // as it is said: Ahmed is Ahmet, Yakub is Yakup
        String hard = sound.substring(0, sound.length() - 1) + last.replace('d', 't').replace('b', 'p').replace('v', 'f');
        boolean isShort = consonants.length() == FEWEST_BONES;
        String bones = isShort ? VOWELS.matcher(hard).replaceAll("a") : VOWELS.matcher(hard.substring(1)).replaceAll("");
        return Set.of(joined("", isShort ? bones : VOWELS.matcher(hard.substring(0, 1)).replaceAll("a") + bones));
    }
}
