package be.fjc.platform.runtime.configuration;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Colours that people can read: WCAG 2.2 AA asks a contrast of 4.5 to 1 between letters and what is behind them. */
final class ThemeRules {

    private static final double ENOUGH = 4.5;
    private static final String WHITE = "#ffffff";
    private static final String INK = "#16222e";

    /** A token and what it is shown with: another token, or a colour of the screen kit where there is no such token. */
    private record Pair(String token, String other, String kit, String name, String advice) {}

    private static final List<Pair> PAIRS = List.of(
            new Pair("accent", "paper", WHITE, "wit", "kies een donkerdere tint"),
            new Pair("accentStrong", "paper", WHITE, "wit", "kies een donkerdere tint"),
            new Pair("accent", "onAccent", WHITE, "de letters op een knop", "laat onAccent weg (wit)"),
            new Pair("accentStrong", "onAccent", WHITE, "de letters op een knop", "laat onAccent weg (wit)"),
            new Pair("accentSoft", "ink", INK, "de gewone letters", "kies een lichtere tint"),
            new Pair("accentSoft", "accent", null, "accent", "kies een lichtere tint"));

    private ThemeRules() {}

    static void check(YamlValue file, Problems problems) {
        Map<String, YamlValue> theme = file.field("theme").map(YamlValue::fields).orElse(Map.of());
        Set<String> said = new HashSet<>();
        for (Pair pair : PAIRS) {
            YamlValue colour = theme.get(pair.token());
            String other = theme.containsKey(pair.other()) ? theme.get(pair.other()).written() : pair.kit();
            if (colour == null || other == null || said.contains(pair.other())) {
                continue;
            }
            double contrast = contrast(colour.written(), other);
            if (contrast < ENOUGH && said.add(pair.token())) {
                problems.add(colour.place(),
                        String.format(Locale.ROOT, "het contrast van %s (%s) met %s is %.2f op 1", pair.token(), colour.written(),
                                pair.name(), contrast),
                        "minstens 4.5 op 1: " + pair.advice());
            }
        }
    }

    /** From 1 (same) to 21 (black on white). */
    static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
