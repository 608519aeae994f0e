package be.fjc.contract;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.contract.Document;
import be.fjc.testkit.contract.DocumentRules;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rules of the house, for every place of every module's document that they are about. */
class DocumentRulesTest {

    @TestFactory
    Stream<DynamicTest> rules() {
        return Document.all().stream().flatMap(DocumentRulesTest::of);
    }

    /** One test for each rule and each place it is about. */
    static Stream<DynamicTest> of(Document document) {
        return DocumentRules.all().stream().flatMap(rule -> rule.about().apply(document).map(place ->
                DynamicTest.dynamicTest(rule.id() + ": " + place + " " + rule.sentence(),
                        () -> assertThat(rule.mistakes(place)).as("%s: %s %s", rule, place, rule.sentence()).isEmpty())));
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
