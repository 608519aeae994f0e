package be.fjc.contract;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.contract.Document;
import be.fjc.testkit.contract.DocumentRule;
import be.fjc.testkit.contract.DocumentRules;
import be.fjc.testkit.contract.Place;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rules of the house, for every place of every module's document that they are about. */
class DocumentRulesTest {

    @TestFactory
    Stream<DynamicTest> rules() {
        return Document.all().stream().flatMap(DocumentRulesTest::of);
    }

    /** One test for each rule and each operation; what a rule says of other places is one test for the whole document. */
    static Stream<DynamicTest> of(Document document) {
        return DocumentRules.all().stream().flatMap(rule -> {
            List<Place> places = rule.about().apply(document).toList();
            Stream<DynamicTest> operations = places.stream()
                    .filter(place -> place.node().has("operationId"))
                    .map(place -> test(rule, place.toString(), List.of(place)));
            List<Place> others = places.stream().filter(place -> !place.node().has("operationId")).toList();
            return Stream.concat(operations, Stream.of(others).filter(all -> !all.isEmpty()).map(all -> test(rule, "all of " + document, all)));
        });
    }

    private static DynamicTest test(DocumentRule rule, String subject, List<Place> places) {
        String name = rule.id() + ": " + subject + " " + rule.sentence();
        return DynamicTest.dynamicTest(name, () -> assertThat(places.stream()
                .flatMap(place -> rule.mistakes(place).stream().map(mistake -> place + " " + mistake))).as(name).isEmpty());
    }

    /** A second reader, who did not write our rules. */
    @TestFactory
    Stream<DynamicTest> readable() {
        ParseOptions resolving = new ParseOptions();
        resolving.setResolve(true);
        return Document.all().stream().map(document -> DynamicTest.dynamicTest("oas-contra: " + document + " is read by others",
                () -> assertThat(new OpenAPIV3Parser().readContents(document.root().toString(), null, resolving).getMessages()).isEmpty()));
    }
}
