package be.fjc.testkit.contract;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** All rules that can be read off a document. */
public final class DocumentRules {

    private DocumentRules() {}

    /** In the order of the guide. */
    public static List<DocumentRule> all() {
        return Stream.of(AddressRules.all(), OperationRules.all(), SchemaRules.all(), AnswerRules.all(), CollectionRules.all())
                .flatMap(List::stream)
                .toList();
    }

    /** The rules that some place of the document is exempt from. */
    public static Set<String> exemptions(Document document) {
        Set<String> named = new TreeSet<>();
        collect(document.root(), named);
        return named;
    }

    private static void collect(JsonNode node, Set<String> named) {
        named.addAll(node.path("x-ignore-rules").propertyNames());
        node.forEach(inner -> collect(inner, named));
    }
}
