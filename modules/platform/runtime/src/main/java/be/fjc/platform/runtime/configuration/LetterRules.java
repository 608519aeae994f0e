package be.fjc.platform.runtime.configuration;

import be.fjc.platform.access.InformationClass;
import be.fjc.platform.centre.Fields;
import be.fjc.platform.module.LetterKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What templates of letters may say: fields that exist, that this letter has, and that may ever leave the house. */
final class LetterRules {

    private static final Set<InformationClass> IN_LETTERS = Set.of(InformationClass.A, InformationClass.R);

    private final Map<String, LetterKind> kinds = new HashMap<>();
    private final Problems problems;

    private LetterRules(List<LetterKind> kinds, Problems problems) {
        kinds.forEach(kind -> this.kinds.put(kind.code(), kind));
        this.problems = problems;
    }

    /** @param kinds of all modules of this product */
    static void check(YamlValue file, List<LetterKind> kinds, Problems problems) {
        LetterRules rules = new LetterRules(kinds, problems);
        Map<String, YamlValue> earlier = new HashMap<>();
        file.field("letters").ifPresent(letters -> letters.each("templates").forEach(template -> {
            rules.inOrder(template, earlier.put(template.text("kind"), template));
            rules.template(template);
        }));
    }

    private void inOrder(YamlValue template, YamlValue earlier) {
        if (earlier != null && template.text("from").compareTo(earlier.text("from")) <= 0) {
            problems.add(template.field("from").orElseThrow().place(),
                    named(template) + " begint niet na dat van regel " + earlier.place().line(),
                    "zet het oudste eerst en geef elke versie een eigen dag");
        }
    }

    private void template(YamlValue template) {
        YamlValue code = template.field("kind").orElseThrow();
        LetterKind kind = kinds.get(code.written());
        if (kind == null) {
            problems.add(code.place(), "een brief " + Problems.quoted(code.written()) + " bestaat niet",
                    Closest.hint(code.written(), new TreeSet<>(kinds.keySet())));
            return;
        }
        YamlValue title = template.field("title").orElseThrow();
        if (title.written().matches("(?s).*[{}].*")) {
            problems.add(title.place(), named(template) + " heeft een veld in de titel", "een titel is voor elke brief dezelfde: laat accolades weg");
        }
        template.each("paragraphs").forEach(paragraph -> paragraph(template, paragraph, kind));
        if (template.each("paragraphs").stream().noneMatch(paragraph -> Fields.in(paragraph.written()).contains(kind.text()))) {
            problems.add(template.place(), named(template) + " heeft geen plaats voor wat de maker schrijft",
                    "zet {" + kind.text() + "} in één van de alinea's");
        }
    }

    private void paragraph(YamlValue template, YamlValue paragraph, LetterKind kind) {
        Optional<String> malformed = Fields.malformed(paragraph.written());
        malformed.ifPresent(piece -> problems.add(paragraph.place(), named(template) + " heeft een accolade die geen veld is: "
                + Problems.quoted(piece), "schrijf een veld als {" + kind.text() + "}, zonder spaties"));
        for (String field : Fields.in(paragraph.written())) {
            InformationClass held = kind.fields().get(field);
            if (held == null) {
                unknown(template, paragraph, kind, field);
            } else if (!IN_LETTERS.contains(held)) {
                problems.add(paragraph.place(), named(template) + " vraagt " + Problems.quoted(field) + ", van klasse " + held.code(),
                        "dat komt nooit in een brief: laat het veld weg");
            }
        }
    }

    private void unknown(YamlValue template, YamlValue paragraph, LetterKind kind, String field) {
        boolean elsewhere = kinds.values().stream().anyMatch(other -> other.fields().containsKey(field));
        TreeSet<String> allowed = new TreeSet<>();
        kind.fields().forEach((name, held) -> {
            if (IN_LETTERS.contains(held)) {
                allowed.add(name);
            }
        });
        problems.add(paragraph.place(),
                named(template) + (elsewhere ? " mag dit veld niet hebben: " : " heeft een veld dat niet bestaat: ") + Problems.quoted(field),
                Closest.hint(field, allowed));
    }

    private static String named(YamlValue template) {
        return "sjabloon " + template.text("kind") + " van " + template.text("from");
    }
}
