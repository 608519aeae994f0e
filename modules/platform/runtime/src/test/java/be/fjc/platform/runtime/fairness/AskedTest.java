package be.fjc.platform.runtime.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedTest {

    @ParameterizedTest
    @CsvSource({
        "GET, /, FREE", "GET, /kit/kit.css, FREE", "GET, /api/platform/v1/health, FREE",
        "DELETE, /api/platform/v1/sessions/current, SIGN_OUT", "GET, /api/platform/v1/sessions/current, WORK",
        "PUT, /api/platform/v1/sessions/current/capacity, WORK", "POST, /api/platform/v1/sessions, SIGN_IN",
        "POST, /api/platform/v1/tokens, SIGN_IN", "GET, /sign-in/acm, PROVIDER", "GET, /sign-in/callback, PROVIDER", "GET, /sign-inx, FREE",
        "GET, /api/casework/v1/dossiers, WORK", "GET, /api/platform/v1/health/x, WORK"
    })
    void what_is_asked_decides_the_share(String method, String path, Asked.Kind kind) {
        assertThat(Asked.kind(method, path)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"192.0.2.1, 192.0.2.1", "2001:db8:1:2:3:4:5:6, 2001:db8:1:2", "0:0:0:0:0:0:0:1, 0:0:0:0", "::1, '::1:'"})
    void a_network_is_a_whole_address_or_half_of_a_long_one(String address, String network) {
        assertThat(Asked.network(address)).isEqualTo(network);
    }
}
