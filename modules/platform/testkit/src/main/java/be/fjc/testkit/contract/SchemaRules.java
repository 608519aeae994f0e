package be.fjc.testkit.contract;

import static be.fjc.testkit.contract.DocumentRule.ofSchemas;
import static be.fjc.testkit.contract.DocumentRule.unless;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What bodies are made of. */
final class SchemaRules {

    private static final Pattern EMPTY_WORD = Pattern.compile(".+(Info|Data|Dto|DTO)$");
    private static final Pattern NUMBER_OF_THE_STATE = Pattern.compile("(?i)(insz|ssin|niss|kbo|cbe|nis)(code|number)?");
    private static final Pattern LIMIT = Pattern.compile(".*[a-z](Until|From|Since)");
    private static final Set<String> MOMENTS = Set.of("at", "from", "until");

    private SchemaRules() {}

    static List<DocumentRule> all() {
        return List.of(
                new DocumentRule("oas-comp", "has a name in UpperCamelCase", document -> Stream.of("schemas", "parameters", "responses", "headers")
                                .flatMap(document::components),
                        place -> unless(place.name().matches("([A-Z][a-z0-9]*)+") && !place.name().matches(".*[A-Z]{3}.*"), "has another")),
                new DocumentRule("oas-types", "has a name that says something", document -> document.components("schemas"),
                        place -> unless(!EMPTY_WORD.matcher(place.name()).matches(), "ends with a word that says nothing")),
                ofSchemas("id-numer", "writes numbers of the state as text", place -> unless(
                        !NUMBER_OF_THE_STATE.matcher(place.name()).matches()
                                || place.node().path("type").asString().equals("string") && place.node().has("pattern"),
                        "writes one as a number, or without its pattern")),
                ofSchemas("oas-defaul", "has a default that fits", place -> unless(
                        !place.node().has("default") || Shapes.of(place.document()).fits(place.pointer(), place.node().get("default")), "does not fit")),
                ofSchemas("oas-enum", "lists values of its own type", place -> StreamSupport.stream(place.node().path("enum").spliterator(), false)
                        .filter(value -> !Shapes.of(place.document()).fits(place.pointer(), value))
                        .map(value -> value + " is none")),
                new DocumentRule("oas-exampl", "has examples that fit", SchemaRules::withExamples, SchemaRules::badExamples),
                ofSchemas("addi-prop", "is an object or a map and not both", place -> unless(
                        !place.node().has("additionalProperties") || !place.node().has("properties"), "is both")),
                ofSchemas("prop-req", "requires only what it has", place -> StreamSupport.stream(place.node().path("required").spliterator(), false)
                        .map(JsonNode::asString)
                        .filter(name -> !place.node().path("properties").has(name) && !place.node().has("allOf"))
                        .map(name -> "requires " + name)),
                ofSchemas("dec-type", "writes exact numbers as text", place ->
                        unless(!place.node().path("type").asString().equals("number"), "is a number with an unknown precision")),
                ofSchemas("sch-allof", "has no property twice", place -> unless(!hasTwice(place), "inherits a property twice")),
                ofSchemas("sch-oneof", "tells its alternatives apart", place -> unless(
                        !place.node().has("oneOf") && !place.node().has("anyOf") || place.node().has("discriminator"), "does not say how")),
                ofSchemas("sch-discr", "maps every discriminator", SchemaRules::discriminator),
                new DocumentRule("jsn-naming", "has properties in lowerCamelCase", Document::schemas,
                        place -> place.node().path("properties").propertyNames().stream()
                                .filter(name -> !name.matches(AddressRules.CAMEL) || EMPTY_WORD.matcher(name).matches())
                                .map(name -> "has " + name)),
                ofSchemas("jsn-null", "holds no null", place -> unless(
                        !place.node().path("nullable").asBoolean(false) || place.pointer().matches("/components/schemas/[A-Za-z]+Patch/.*"), "may be null")),
                ofSchemas("X6", "writes moments with an offset and days as days", SchemaRules::time));
    }

    private static Stream<Place> withExamples(Document document) {
        List<Place> found = new ArrayList<>();
        collect(document, document.root(), "", found);
        return found.stream();
    }

    private static void collect(Document document, JsonNode node, String pointer, List<Place> found) {
        if (node.isObject() && node.has("schema") && (node.has("example") || node.has("examples"))) {
            found.add(new Place(document, pointer, node));
        }
        node.properties().forEach(entry -> collect(document, entry.getValue(), pointer + "/" + entry.getKey().replace("~", "~0").replace("/", "~1"), found));
    }

    private static Stream<String> badExamples(Place place) {
        List<JsonNode> examples = new ArrayList<>();
        if (place.node().has("example")) {
            examples.add(place.node().get("example"));
        }
        place.node().path("examples").forEach(example -> examples.add(example.path("value")));
        return examples.stream().flatMap(example -> Shapes.of(place.document()).mistakes(place.pointer() + "/schema", example).stream());
    }

    private static boolean hasTwice(Place place) {
        List<String> names = new ArrayList<>(place.node().path("properties").propertyNames());
        place.node().path("allOf").forEach(part -> names.addAll(place.document().resolve(part).path("properties").propertyNames()));
        return names.size() != Set.copyOf(names).size();
    }

    private static Stream<String> discriminator(Place place) {
        JsonNode discriminator = place.node().path("discriminator");
        if (discriminator.isMissingNode()) {
            return Stream.empty();
        }
        String name = discriminator.path("propertyName").asString("");
        boolean everywhere = StreamSupport.stream(place.node().path("oneOf").spliterator(), false)
                .allMatch(one -> place.document().resolve(one).path("required").toString().contains("\"" + name + "\""));
        return unless(everywhere && discriminator.path("mapping").size() >= place.node().path("oneOf").size(), "leaves one out");
    }

    private static Stream<String> time(Place place) {
        String format = place.node().path("format").asString("");
        String name = place.name();
        if (!place.pointer().contains("/properties/") || !place.node().path("type").asString().equals("string")) {
            return Stream.empty();
        }
        boolean moment = name.matches(".*[a-z]At") || MOMENTS.contains(name);
        boolean day = name.matches(".*[a-z](On|Date)");
        return Stream.concat(unless(moment == format.equals("date-time") || format.equals("date-time") && LIMIT.matcher(name).matches(),
                        moment ? "is no date-time" : "is a date-time by another name"),
                unless(day == format.equals("date"), day ? "is no date" : "is a date by another name"));
    }
}
