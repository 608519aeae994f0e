package be.fjc.platform.runtime.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuardedUnitsTest {

    private static final Set<String> MODULES = Set.of("platform");

    @Test
    void the_platforms_own_unit_is_as_it_must_be() throws IOException {
        assertThat(complaints(own())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'<shared-cache-mode>NONE</shared-cache-mode>', '', shared-cache-mode = NONE",
        "'<shared-cache-mode>NONE</shared-cache-mode>', '<shared-cache-mode>ALL</shared-cache-mode>', shared-cache-mode = NONE",
        "eclipselink.session.customizer, eclipselink.session.other, eclipselink.session.customizer",
        "<jta-data-source>jdbc/tenant, <jta-data-source>jdbc/migrator, jta-data-source = jdbc/tenant"
    })
    void a_unit_that_leaves_something_out_keeps_the_application_from_starting(String was, String becomes, String complaint) throws IOException {
        String changed = own().replace(was, becomes);
        assertThat(changed).isNotEqualTo(own());
        assertThat(complaints(changed)).singleElement().asString().contains("platform does not have " + complaint);
    }

    @Test
    void a_unit_of_no_module_is_left_to_the_guard_at_its_first_use() throws IOException {
        assertThat(complaints("<persistence><persistence-unit name='other'/></persistence>")).isEmpty();
    }

    private static List<String> complaints(String text) throws IOException {
        return GuardedUnits.complaints(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), MODULES);
    }

    private static String own() throws IOException {
        try (InputStream file = GuardedUnits.class.getClassLoader().getResourceAsStream("META-INF/persistence.xml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
