package be.fjc.platform.runtime.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiCallTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "POST /api/platform/v1/sessions",
        "POST /api/platform/v1/tokens",
        "GET /api/platform/v1/health",
        "GET /api/casework/v1/doc/openapi.yaml"
    })
    void these_need_nobody(String call) {
        assertThat(new ApiCall(call).isOpen()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "GET /api",
        "GET /api/platform/v1/sessions",
        "POST /api/platform/v1/sessions/",
        "POST /api/platform/v1/workplace",
        "DELETE /api/platform/v1/sessions/current",
        "GET /api/casework/v1/dossiers",
        "GET /api/casework/v1/doc/openapi.yaml/x",
        "GET /api/casework/v1/dossiers/doc/openapi.yaml",
        "GET /api/platform/v1/health/../accounts"
    })
    void everything_else_needs_someone(String call) {
        assertThat(new ApiCall(call).isOfApi()).isTrue();
        assertThat(new ApiCall(call).isOpen()).isFalse();
        assertThat(new ApiCall(call).worksForEverybody()).isFalse();
    }

    @Test
    void pages_and_files_are_not_of_the_api() {
        assertThat(new ApiCall("GET /").isOfApi()).isFalse();
        assertThat(new ApiCall("GET /apiary").isOfApi()).isFalse();
        assertThat(new ApiCall("GET /m/casework/index.js").isOfApi()).isFalse();
    }

    @Test
    void before_the_first_password_is_changed_only_changing_it_and_leaving_is_possible() {
        assertThat(new ApiCall("PUT /api/platform/v1/accounts/current/password").mayBeBeforePassword()).isTrue();
        assertThat(new ApiCall("DELETE /api/platform/v1/sessions/current").mayBeBeforePassword()).isTrue();
        assertThat(new ApiCall("GET /api/platform/v1/accounts").mayBeBeforePassword()).isFalse();
        assertThat(new ApiCall("GET /api/casework/v1/startScreen").mayBeBeforePassword()).isFalse();
    }
}
