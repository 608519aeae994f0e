package be.fjc.testkit.contract;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One sentence that holds for some places of every document.
 *
 * @param id of the rule: the Belgian REST guide's own, or X… for ours
 * @param sentence what the place does, to be read after its name
 * @param about the places it holds for
 * @param complaints what is wrong with a place; nothing when it keeps the rule
 */
public record DocumentRule(String id, String sentence, Function<Document, Stream<Place>> about, Function<Place, Stream<String>> complaints) {

    static DocumentRule ofOperations(String id, String sentence, Function<Operation, Stream<String>> complaints) {
        return new DocumentRule(id, sentence, document -> document.operations().stream().map(Operation::place),
                place -> complaints.apply(operation(place)));
    }

    static DocumentRule ofSchemas(String id, String sentence, Function<Place, Stream<String>> complaints) {
        return new DocumentRule(id, sentence, Document::schemas, complaints);
    }

    static Stream<String> unless(boolean right, String complaint) {
        return right ? Stream.empty() : Stream.of(complaint);
    }

    private static Operation operation(Place place) {
        return place.document().operations().stream().filter(one -> one.node() == place.node()).findFirst().orElseThrow();
    }

    /** What is to be mended at this place: its complaints, or an exemption that nothing needs. */
    public List<String> mistakes(Place place) {
        List<String> found = complaints.apply(place).distinct().toList();
        Optional<String> reason = place.exemption(id);
        if (reason.isEmpty()) {
            return found;
        }
        if (found.isEmpty()) {
            return List.of("has an exemption from " + id + " that it no longer needs");
        }
        return reason.get().isBlank() ? List.of("has an exemption from " + id + " without a reason") : List.of();
    }

    @Override
    public String toString() {
        return id;
    }
}
