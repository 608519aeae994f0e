package be.fjc.platform.runtime.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.platform.runtime.web.ProblemType;
import jakarta.servlet.ServletException;
import java.io.FileNotFoundException;
import org.junit.jupiter.api.Test;

class SecurityHeadersFilterTest {

    @Test
    void a_file_that_is_not_there_is_not_an_incident() {
        assertThat(SecurityHeadersFilter.answerTo(new FileNotFoundException())).isEqualTo(ProblemType.RESOURCE_NOT_FOUND);
        assertThat(SecurityHeadersFilter.answerTo(new ServletException(new FileNotFoundException())))
                .isEqualTo(ProblemType.RESOURCE_NOT_FOUND);
    }

    @Test
    void anything_else_is() {
        assertThat(SecurityHeadersFilter.answerTo(new ServletException(new IllegalStateException())))
                .isEqualTo(ProblemType.INTERNAL_SERVER_ERROR);
    }

    @Test
    void an_answer_may_run_nothing_unless_its_own_policy_says_so() {
        assertThat(SecurityHeadersFilter.POLICY).contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe", "*");
    }
}
