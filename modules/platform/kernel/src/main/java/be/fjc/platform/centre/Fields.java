package be.fjc.platform.centre;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields in a paragraph of a template, {@code {person.givenName}}: braces are for nothing else. */
public final class Fields {

    private static final Pattern FIELD = Pattern.compile("\\{([a-z][a-zA-Z]*(?:\\.[a-z][a-zA-Z]*)?)}");

    private Fields() {}

    /** The names of the fields, in the order in which they stand. */
    public static List<String> in(String paragraph) {
        List<String> names = new ArrayList<>();
        Matcher field = FIELD.matcher(paragraph);
        while (field.find()) {
            names.add(field.group(1));
        }
        return names;
    }

    /** The first piece with a brace that is no field, up to twenty characters long; empty when all are. */
    public static Optional<String> malformed(String paragraph) {
        String rest = FIELD.matcher(paragraph).replaceAll(found -> " ".repeat(found.group().length()));
        int at = rest.indexOf('{') >= 0 && (rest.indexOf('}') < 0 || rest.indexOf('{') < rest.indexOf('}')) ? rest.indexOf('{') : rest.indexOf('}');
        return at < 0 ? Optional.empty() : Optional.of(paragraph.substring(at, Math.min(paragraph.length(), at + 20)));
    }

    /** The paragraph with its fields filled in; empty when one of them has no value: half a sentence says something else than a whole one. */
    public static Optional<String> filled(String paragraph, Map<String, String> values) {
        return values.keySet().containsAll(in(paragraph))
                ? Optional.of(FIELD.matcher(paragraph).replaceAll(field -> Matcher.quoteReplacement(values.get(field.group(1)))))
                : Optional.empty();
    }
}
