package be.fjc.platform.runtime.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.platform.access.NotAllowed;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.NotFound;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.runtime.access.NotSignedIn;
import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    private final Problems problems = Problems.in("casework", Locale.ENGLISH);

    @Test
    void each_no_has_its_own_answer() {
        assertThat(status(new NotFound())).isEqualTo(404);
        assertThat(status(new NotAllowed("x"))).isEqualTo(403);
        assertThat(status(new NotSignedIn())).isEqualTo(401);
        assertThat(status(new InvalidInput("required", "name"))).isEqualTo(400);
        assertThat(status(new Refusal("alreadyDecided"))).isEqualTo(409);
        assertThat(status(new EditionIsOld())).isEqualTo(412);
        assertThat(status(new EditionNotNamed())).isEqualTo(428);
        assertThat(status(new NotCommitted(new Exception(new OptimisticLockException())))).isEqualTo(412);
        assertThat(status(new RuntimeException(new SQLException("Key (name)=(Peeters) exists", "23505")))).isEqualTo(409);
        assertThat(status(new RuntimeException(new SQLException("gone", "08006")))).isEqualTo(503);
        assertThat(status(new IllegalStateException("innards"))).isEqualTo(500);
    }

    @Test
    void an_incident_shows_nothing_of_its_innards() {
        Problem problem = FailureAnswers.of(new IllegalStateException("Peeters at row 3 of casework_person"), problems);
        assertThat(problem.json()).doesNotContain("Peeters", "casework_person", "IllegalState");
        assertThat(Incident.describe(new IllegalStateException("Peeters", new SQLException("Peeters", "22001"))))
                .contains("IllegalStateException", "22001")
                .doesNotContain("Peeters");
    }

    @Test
    void not_found_is_one_body_for_everything() {
        assertThat(FailureAnswers.of(new NotFound(), problems).json())
                .isEqualTo(Problems.in("no-such-module", Locale.ENGLISH).of(ProblemType.RESOURCE_NOT_FOUND).json())
                .doesNotContain("instance");
    }

    @Test
    void a_refusal_carries_the_urn_of_its_module_and_code() {
        Problem problem = problems.of(new Refusal("alreadyDecided"));
        assertThat(problem.type()).isEqualTo("urn:problem-type:fjc:casework:alreadyDecided");
        assertThat(problem.code()).isEqualTo("alreadyDecided");
    }

    @Test
    void issues_are_worded_in_the_readers_language() {
        InvalidInput missing = new InvalidInput("required", "name");
        assertThat(Problems.in("casework", Locale.forLanguageTag("nl")).of(missing).issues().get(0).detail()).isEqualTo("Dit is verplicht.");
        assertThat(Problems.in("casework", Locale.FRENCH).of(missing).issues().get(0).detail()).isEqualTo("Ceci est obligatoire.");
        assertThat(problems.of(missing).json()).contains("urn:problem-type:belgif:input-validation:required", "\"name\":\"name\"");
    }

    @Test
    void every_problem_of_the_platform_has_words_in_three_languages() throws IOException {
        Set<String> dutch = keys("nl");
        assertThat(keys("fr")).isEqualTo(dutch);
        assertThat(keys("en")).isEqualTo(dutch);
        for (ProblemType type : ProblemType.values()) {
            assertThat(dutch).contains("problem." + type.code());
        }
    }

    private static Set<String> keys(String language) throws IOException {
        Properties texts = new Properties();
        texts.load(new InputStreamReader(
                ProblemsTest.class.getResourceAsStream("/META-INF/problems/platform_" + language + ".properties"), StandardCharsets.UTF_8));
        assertThat(List.copyOf(texts.values())).allSatisfy(text -> assertThat(text.toString()).isNotBlank());
        return new TreeSet<>(texts.stringPropertyNames());
    }

    private int status(Throwable failure) {
        return FailureAnswers.of(failure, problems).status();
    }
}
