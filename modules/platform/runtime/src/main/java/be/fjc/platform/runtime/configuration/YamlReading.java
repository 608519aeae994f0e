package be.fjc.platform.runtime.configuration;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * From text to values with their places. Less than YAML on purpose: no anchors and aliases (the way to a bomb), no tags (the way to
 * objects), one document, and a last line {@code ...} without which a half-written file could pass for a whole one.
 */
final class YamlReading {

    private static final int DEEPEST = 20;
    private static final int LONGEST_VALUE = 2_000;
    private static final int LONGEST_NUMBER = 20;
    private static final LoadSettings SETTINGS = LoadSettings.builder().setAllowDuplicateKeys(true).setAllowNonScalarKeys(true).build();
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Problems problems;

    private YamlReading(Problems problems) {
        this.problems = problems;
    }

    /** Empty, with the reason among the problems, when it is not our YAML. */
    static Optional<YamlValue> read(String text, Problems problems) {
        if (text.lines().allMatch(line -> line.isBlank() || line.startsWith("#"))) {
            problems.add(Place.START, "het bestand is leeg", "kopieer _template/tenant.yaml en vul het in");
            return Optional.empty();
        }
        String whole = text.stripTrailing();
        if (!whole.endsWith("\n...")) {
            problems.add(Place.of(whole, whole.length()), "het bestand is niet af: de laatste regel is niet \"...\"",
                    "schrijf het volledig weg en sluit af met een regel met alleen drie punten");
            return Optional.empty();
        }
        try {
            return new YamlReading(problems).compose(whole);
        } catch (MarkedYamlEngineException notYaml) {
            Place place = notYaml.getProblemMark().map(YamlReading::place).orElse(Place.START);
            problems.add(place, YamlMistake.of(notYaml.getProblem()), YamlMistake.RIGHT);
        } catch (YamlEngineException notYaml) {
            problems.add(Place.START, YamlMistake.of(""), YamlMistake.RIGHT);
        }
        return Optional.empty();
    }

    private Optional<YamlValue> compose(String text) {
        refuseWhatWeDoNotUse(text);
        if (problems.any()) {
            return Optional.empty();
        }
        return new Compose(SETTINGS).composeString(text).map(root -> value(null, null, root));
    }

    /** Goes over the events without building anything, so that a bomb stays a few lines of text. */
    private void refuseWhatWeDoNotUse(String text) {
        int depth = 0;
        int documents = 0;
        for (Event event : new Parse(SETTINGS).parseString(text)) {
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            documents += event instanceof DocumentStartEvent ? 1 : 0;
            Place place = event.getStartMark().map(YamlReading::place).orElse(Place.START);
            if (depth > DEEPEST) {
                problems.add(place, "dit zit dieper dan " + DEEPEST + " niveaus genest",
                        "houd u aan de opbouw van _template/tenant.yaml");
                return;
            }
            if (documents > 1) {
                problems.add(place, "hier begint een tweede document", "zet elk centrum in een eigen map");
                return;
            }
            if (event instanceof NodeEvent node && (event instanceof AliasEvent || node.getAnchor().isPresent())) {
                problems.add(place, "ankers en aliassen (& en *) worden niet aanvaard", "schrijf de waarde voluit");
                return;
            }
            if (event instanceof ScalarEvent scalar && scalar.getValue().length() > LONGEST_VALUE) {
                problems.add(place, "deze waarde telt " + scalar.getValue().length() + " tekens",
                        "hoogstens " + LONGEST_VALUE + " tekens per waarde");
                return;
            }
            if (tag(event).isPresent()) {
                problems.add(place, "labels met een uitroepteken worden niet aanvaard", "schrijf alleen de waarde");
                return;
            }
        }
    }

    private static Optional<String> tag(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof CollectionStartEvent collection ? collection.getTag() : Optional.empty();
    }

    private YamlValue value(String key, Place keyPlace, Node node) {
        Place at = node.getStartMark().map(YamlReading::place).orElse(Place.START);
        Place place = keyPlace == null ? at : keyPlace;
        if (node instanceof MappingNode mapping) {
            return YamlValue.ofFields(key, place, at, fields(mapping));
        }
        if (node instanceof SequenceNode sequence) {
            List<YamlValue> items = new ArrayList<>();
            sequence.getValue().forEach(item -> items.add(value(null, null, item)));
            return YamlValue.ofItems(key, place, at, items);
        }
        return YamlValue.ofPlain(key, place, at, plain((ScalarNode) node));
    }

    private Map<String, YamlValue> fields(MappingNode mapping) {
        Map<String, YamlValue> fields = new LinkedHashMap<>();
        for (NodeTuple entry : mapping.getValue()) {
            Place place = entry.getKeyNode().getStartMark().map(YamlReading::place).orElse(Place.START);
            if (!(entry.getKeyNode() instanceof ScalarNode name)) {
                problems.add(place, "een veldnaam moet een gewoon woord zijn", "schrijf naam: waarde");
                continue;
            }
            YamlValue earlier = fields.putIfAbsent(name.getValue(), value(name.getValue(), place, entry.getValueNode()));
            if (earlier != null) {
                problems.add(place, "veld " + Problems.quoted(name.getValue()) + " staat hier een tweede keer",
                        "het staat al op regel " + earlier.place().line() + "; houd er één");
            }
        }
        return fields;
    }

    private static JsonNode plain(ScalarNode node) {
        String written = node.getValue();
        if (node.getTag().equals(Tag.NULL)) {
            return JSON.nullNode();
        }
        if (node.getTag().equals(Tag.BOOL)) {
            return JSON.booleanNode(Boolean.parseBoolean(written));
        }
        if (node.getTag().equals(Tag.INT) && written.length() <= LONGEST_NUMBER) {
            return JSON.numberNode(new BigInteger(written));
        }
        if (node.getTag().equals(Tag.FLOAT) && written.matches("-?[0-9]{1,9}\\.[0-9]{1,9}")) {
            return JSON.numberNode(new BigDecimal(written));
        }
        return JSON.stringNode(written);
    }

    private static Place place(Mark mark) {
        return new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
