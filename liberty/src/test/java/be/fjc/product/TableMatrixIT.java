package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.product.TableMatrix.Asked;
import be.fjc.product.TableMatrix.Note;
import be.fjc.testkit.Someone;
import be.fjc.testkit.attack.Body;
import be.fjc.testkit.attack.Operation;
import be.fjc.testkit.attack.Tally;
import be.fjc.testkit.attack.Traces;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Sc3, generated: everybody who could turn up × two items of one meeting × everything that is told about them, each a word of its own. Each
 * person asks everything that the modules' documents offer, of everything there is; who finds which word is said by
 * {@code table-matrix.txt}, by hand.
 */
class TableMatrixIT {

    private static final String TENANT = "mechelen";
    private static final TableMatrix MATRIX = TableMatrix.read("table-matrix.txt");

    private static TableEvening evening;

    @BeforeAll
    static void they_met() {
        evening = new TableEvening();
    }

    @Test
    void everybody_finds_what_the_matrix_says_and_nothing_else() {
        try (Tally tally = Tally.of("Sc3", "people, items and what is told about them")) {
            evening.people().forEach((name, someone) -> {
                Map<String, Set<String>> found = MATRIX.found(asked(name, someone, tally));
                for (Note note : MATRIX.notes()) {
                    tally.trial();
                    Set<String> where = found.getOrDefault(note.word(), Set.of());
                    if (note.readers().contains(name) == where.isEmpty()) {
                        tally.mismatch(name + (where.isEmpty() ? " does not find the " : " finds the ") + note.what() + " of item " + note.item()
                                + where.stream().limit(4).toList());
                    }
                }
            });
        }
    }

    /** Everything that this person is answered, by the place where it is said. */
    private static List<Asked> asked(String name, Someone someone, Tally tally) {
        List<Asked> all = new ArrayList<>();
        for (Operation operation : Operation.all(evening.homeOf(name, TENANT))) {
            for (String path : operation.reads() ? paths(operation) : List.<String>of()) {
                if (operation.method().equals("GET")) {
                    all.add(new Asked(operation.toString(), "", someone.get(path)));
                } else {
                    searches(operation).forEach(body -> all.add(new Asked(operation.toString(), body, someone.post(path, body))));
                }
                tally.trial();
            }
        }
        return all;
    }

    /** Every one of the evening's things in its place, and lists to their hundredth line. */
    private static List<String> paths(Operation operation) {
        if (operation.places().isEmpty()) {
            boolean pages = operation.parameters("query").stream().anyMatch(one -> one.getName().equals("pageSize"));
            return List.of(operation.path() + (pages ? "?pageSize=100" : ""));
        }
        return evening.things().stream().map(thing -> operation.at(place -> thing.getOrDefault(place, evening.nobodys()))).distinct().toList();
    }

    /** By the names of both families, by their numbers, and by some of the words themselves. */
    private static List<String> searches(Operation operation) {
        Stream<String> words = MATRIX.notes().stream().filter(note -> note.what().matches("entry|reason|document")).map(Note::word);
        return Stream.concat(evening.searched().stream(), words)
                .map(word -> new Body(operation, Map.of("reason", "Synthetisch")).with((place, longest) -> word))
                .toList();
    }

    @Test
    void no_word_lies_open_where_it_is_not_needed_nor_in_mail_audit_news_or_logs() {
        assertThat(Traces.inTables(MATRIX.markers(), TENANT).keySet()).containsExactly("casework_task.title");
        for (String other : List.of("limburg", "antwerpen", "vlaanderen")) {
            assertThat(Traces.inTables(MATRIX.markers(), other)).as(other).isEmpty();
        }
        assertThat(Traces.inFiles(MATRIX.markers())).isEmpty();
    }

    @Test
    void the_audit_names_every_reader_and_whoever_tried() {
        evening.people().values().forEach(someone -> evening.items().forEach(item -> someone.get(item + "/entries")));
        for (int number : new int[] {3, 4}) {
            Set<String> readers = MATRIX.notes().stream().filter(note -> note.what().equals("entry") && note.item() == number)
                    .flatMap(note -> note.readers().stream()).collect(Collectors.toCollection(TreeSet::new));
            assertThat(evening.audited(number, "allowed")).isEqualTo(readers);
            assertThat(evening.audited(number, "denied")).contains("absent", "constable", "colleague", "administrator", "dpo", "gp", "intake", "otherDirector")
                    .doesNotContainAnyElementsOf(readers);
        }
    }

    /** What is told that evening; the matrix decides who is to find it. */
    static String word(String what, int item) {
        return MATRIX.word(what, item);
    }
}
