package be.fjc.undeclared;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Someone;
import be.fjc.testkit.contract.Document;
import be.fjc.testkit.contract.Exchanges;
import be.fjc.testkit.contract.Operation;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The documents as oracle of the whole run: every test's requests were written down with what came back, browsers' too. A status, a
 * media type or a property that no document declares fails the build, whoever asked.
 */
class NothingUndeclaredWasAnsweredIT {

    /** The guide's own types that we use. */
    private static final String STANDARD = "badRequest|noAccessToken|invalidAccessToken|missingPermission|resourceNotFound|payloadTooLarge"
            + "|tooManyRequests|internalServerError|serviceUnavailable";

    private static final String LAST = NothingUndeclaredWasAnsweredIT.class.getName();

    @Test
    void everything_that_was_answered_is_declared() {
        Someone.stranger("mechelen").get("/api/platform/v1/health").expecting(200);

        assertThat(Exchanges.kinds()).isPositive();
        assertThat(Exchanges.undeclared()).isEmpty();
    }

    @Test
    void every_answer_was_safe() {
        assertThat(Exchanges.unsafe()).isEmpty();
    }

    /** {@code prb-type}: a standard type of the guide, or ours with the module it is of; each with one status and one English title. */
    @Test
    void every_problem_that_was_told_has_a_type_that_tells_what_it_is() {
        Someone.stranger("mechelen").get("/api/platform/v1/bestaatniet");
        String modules = Document.all().stream().map(Document::module).collect(Collectors.joining("|"));

        assertThat(Exchanges.problems()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.type()).matches("urn:problem-type:(belgif:(" + STANDARD + ")|fjc:(" + modules + "):[a-z][A-Za-z0-9]*)");
            assertThat(problem.title()).matches("[A-Z][A-Za-z -]+");
        });
        assertThat(Exchanges.problems().stream().map(Exchanges.Problem::type)).doesNotHaveDuplicates();
    }

    @Test
    void the_oracle_notices_an_undeclared_status_type_and_property() {
        Operation health = Exchanges.operation("GET", "/api/platform/v1/health").orElseThrow();

        assertThat(Exchanges.undeclared(health, 200, "application/json", "{\"status\":\"UP\"}")).isEmpty();
        assertThat(Exchanges.undeclared(health, 418, "application/problem+json", "{}")).isNotEmpty();
        assertThat(Exchanges.undeclared(health, 200, "text/html", "<p>")).isNotEmpty();
        assertThat(Exchanges.undeclared(health, 200, "application/json", "{\"status\":\"UP\",\"database\":\"x\"}")).isNotEmpty();
        assertThat(Exchanges.undeclared(health, 200, "application/json", "{\"status\":\"GOOD\"}")).isNotEmpty();
        assertThat(Document.all()).hasSizeGreaterThan(1);
    }

    /** The tests run in the order of the alphabet; one that came after this class would not be looked at. */
    @Test
    void no_test_comes_after_this_one() throws IOException {
        Path classes = Path.of(URI.create(getClass().getProtectionDomain().getCodeSource().getLocation().toString()));
        try (Stream<Path> all = Files.walk(classes)) {
            List<String> later = all.filter(path -> path.toString().endsWith("IT.class"))
                    .map(path -> classes.relativize(path).toString().replace('/', '.').replace(".class", ""))
                    .filter(name -> name.compareTo(LAST) > 0)
                    .toList();
            assertThat(later).isEmpty();
        }
    }
}
