package be.fjc.platform.runtime.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.fjc.platform.module.CentreModule;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ApiDocumentTest {

    @Test
    void a_document_in_parts_is_one_document() {
        assertThat(of("whole").orElseThrow())
                .contains("openapi: 3.0.3", "/cakes:", "/loaves:", "Cake:", "Loaf:", "'200':")
                .doesNotContain("x-parts");
    }

    @Test
    void two_parts_never_tell_the_same_thing() {
        assertThatThrownBy(() -> of("twice")).isInstanceOf(IllegalStateException.class).hasMessageContaining("twice-part.yaml tells of /cakes again");
    }

    @Test
    void a_missing_part_is_told() {
        assertThatThrownBy(() -> of("missing")).isInstanceOf(IllegalStateException.class).hasMessageContaining("has no be/fjc/documents/gone.yaml");
    }

    private static Optional<String> of(String name) {
        return ApiDocument.of(new CentreModule() {
            @Override
            public String id() {
                return "bakery";
            }

            @Override
            public Optional<String> openApi() {
                return Optional.of("be/fjc/documents/" + name + ".yaml");
            }
        });
    }
}
