package be.fjc.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Every rule about documents has a document that breaks it, and says so; the one that breaks none hears nothing. */
class DocumentRulesBiteTest {

    private static final Set<String> PERMISSIONS = Set.of("bakery.loaf.list", "bakery.loaf.bake");

    static Stream<DocumentRule> rules() {
        return DocumentRules.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void a_rule_bites_what_breaks_it_and_nothing_else(DocumentRule rule) throws IOException {
        assertThat(mistakes(rule, read("good.yaml"))).isEmpty();

        JsonNode patch = read("bad.yaml").path(rule.id());
        assertThat(patch.isMissingNode()).as("a bad sample for %s", rule).isFalse();
        assertThat(mistakes(rule, patched(read("good.yaml"), patch))).isNotEmpty();
    }

    @Test
    void there_is_a_bad_sample_for_no_other_rule() throws IOException {
        assertThat(read("bad.yaml").propertyNames()).containsExactlyInAnyOrderElementsOf(rules().map(DocumentRule::id).toList());
    }

    @Test
    void an_exemption_with_a_reason_silences_one_that_is_not_needed_complains() throws IOException {
        DocumentRule summary = rules().filter(rule -> rule.id().equals("oas-descr")).findFirst().orElseThrow();
        YAMLMapper yaml = YAMLMapper.builder().build();
        String exempt = "{paths: {/loaves: {get: {summary: '%s', x-ignore-rules: {oas-descr: '%s'}}}}}";

        assertThat(mistakes(summary, patched(read("good.yaml"), yaml.readTree(exempt.formatted("", "An old one."))))).isEmpty();
        assertThat(mistakes(summary, patched(read("good.yaml"), yaml.readTree(exempt.formatted("", " "))))).isNotEmpty();
        assertThat(mistakes(summary, patched(read("good.yaml"), yaml.readTree(exempt.formatted("Bread.", "An old one."))))).isNotEmpty();
    }

    private static List<String> mistakes(DocumentRule rule, JsonNode document) {
        Document whole = new Document("bakery", document, PERMISSIONS);
        return rule.about().apply(whole).flatMap(place -> rule.mistakes(place).stream()).toList();
    }

    private static JsonNode read(String name) throws IOException {
        try (InputStream file = DocumentRulesBiteTest.class.getResourceAsStream(name)) {
            return YAMLMapper.builder().build().readTree(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static JsonNode patched(JsonNode whole, JsonNode patch) {
        ObjectNode changed = (ObjectNode) whole;
        for (Map.Entry<String, JsonNode> entry : patch.properties()) {
            JsonNode before = changed.path(entry.getKey());
            if (entry.getValue().isNull()) {
                changed.remove(entry.getKey());
            } else if (entry.getValue().isObject()) {
                changed.set(entry.getKey(), patched(before.isObject() ? before : changed.objectNode(), entry.getValue()));
            } else {
                changed.set(entry.getKey(), entry.getValue());
            }
        }
        return changed;
    }
}
