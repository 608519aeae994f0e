package be.fjc.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What decides by address decides by one spelling of it; the server would understand more. */
class OneSpellingIT {

    private static final String HEALTH = "/api/platform/v1/health";

    @BeforeAll
    static void the_right_spelling_is_answered() throws IOException {
        assertThat(statusOf("GET", HEALTH, "")).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {HEALTH + "/", HEALTH + ";a=b", "/api//platform/v1/health", "/api/platform/v1/%68ealth", "/%61pi/platform/v1/health"})
    void another_spelling_of_an_address_names_nothing(String address) throws IOException {
        assertThat(statusOf("GET", address, "")).isEqualTo(404);
    }

    @Test
    void nothing_comes_packed() throws IOException {
        assertThat(statusOf("GET", HEALTH, "Content-Encoding: gzip\r\n")).isEqualTo(415);
    }

    private static int statusOf(String method, String address, String header) throws IOException {
        try (RawRequest request = new RawRequest()) {
            request.send(RawRequest.beginning(method, address, "mechelen") + header + "Connection: close\r\n\r\n");
            return request.status();
        }
    }
}
