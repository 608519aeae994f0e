package be.fjc.contract;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.contract.Document;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** All tests about one module's API, for who switches a module on. */
public final class EveryOperation {

    private EveryOperation() {}

    /** Of its document, and of what it answers in a centre that has it on. */
    public static Stream<DynamicTest> of(String module, String tenant) {
        List<Document> documents = Document.allOn(tenant).stream().filter(document -> document.module().equals(module)).toList();
        assertThat(documents).as("the document of %s in %s", module, tenant).hasSize(1);
        Staff staff = Staff.at(tenant).only(documents);
        return Stream.of(documents.stream().flatMap(DocumentRulesTest::of), RequestRulesIT.of(staff), ReadingRulesIT.of(staff)).flatMap(tests -> tests);
    }
}
