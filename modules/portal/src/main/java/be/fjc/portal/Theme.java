package be.fjc.portal;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A centre's colours as a style sheet: each token of its theme becomes {@code --centre-<token>}, which the kit falls back from. */
final class Theme {

    private static final Pattern TOKEN = Pattern.compile("[a-z][A-Za-z0-9-]{0,40}");

    /** A colour, a length, a font name: no braces, no semicolons, no addresses. */
    private static final Pattern VALUE = Pattern.compile("#[0-9a-fA-F]{3,8}|[A-Za-z0-9 .,%'-]{1,80}");

    private Theme() {}

    static String css(Map<String, String> theme) {
        return new TreeMap<>(theme).entrySet().stream()
                .filter(token -> TOKEN.matcher(token.getKey()).matches() && VALUE.matcher(token.getValue()).matches())
                .map(token -> "  --centre-%s: %s;\n".formatted(kebab(token.getKey()), token.getValue()))
                .collect(Collectors.joining("", ":root {\n", "}\n"));
    }

    private static String kebab(String token) {
        return token.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }
}
