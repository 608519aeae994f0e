package be.fjc.platform.runtime.configuration;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses which of the known words somebody meant. */
final class Closest {

    private Closest() {}

    /** The known word that is at most a third away from what was written. */
    static Optional<String> to(String written, Collection<String> known) {
        int far = Math.max(1, written.length() / 3);
        return known.stream()
                .filter(word -> Math.abs(word.length() - written.length()) <= far && distance(written, word) <= far)
                .min(Comparator.comparingInt((String word) -> distance(written, word)).thenComparing(Comparator.naturalOrder()));
    }

    /** {@code bedoelde u "level"?} when there is a good guess, otherwise what there is to choose from. */
    static String hint(String written, Collection<String> known) {
        return to(written, known)
                .map(word -> "bedoelde u " + Problems.quoted(word) + "?")
                .orElseGet(() -> known.isEmpty() ? "hier mag niets staan" : "kies uit: " + String.join(", ", known));
    }

    /** Letters to add, drop, change or swap with their neighbour; capitals do not count. */
    private static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
