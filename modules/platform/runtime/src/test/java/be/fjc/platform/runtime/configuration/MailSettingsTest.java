package be.fjc.platform.runtime.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.platform.runtime.configuration.MailSettings.Security;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a centre sends mail: what is understood, and what is refused with its line. */
class MailSettingsTest {

    private static final String GOOD = """
            mail:
              server: smtp.voorbeeld.be
              port: 587
              security: startTls
              user: centrum
              sender: niet-antwoorden@voorbeeld.be
              domains: [voorbeeld.be, caw.example]
              digest: "07:30"
            modules:
            """;

    @TempDir
    Path folder;

    private Configuration with(String mail) {
        return new ATenantsFolder(folder).with("leuven", ATenantsFolder.good("modules:\n", mail)).load();
    }

    @Test
    void a_good_one_is_understood() {
        assertThat(with(GOOD).tenants().get("leuven").mail()).isEqualTo(new MailSettings("smtp.voorbeeld.be", 587, Security.START_TLS, "centrum",
                "niet-antwoorden@voorbeeld.be", List.of("voorbeeld.be", "caw.example"), LocalTime.of(7, 30)));
        assertThat(with("modules:\n").tenants().get("leuven").mail()).isNull();
        assertThat(with(GOOD.replace("\"07:30\"", "off")).tenants().get("leuven").mail().digestAt()).isNull();
        assertThat(with(GOOD.replace("smtp.voorbeeld.be", "localhost").replace("startTls", "none")).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            startTls, none, onversleuteld
            587, 0, port
            '[voorbeeld.be, caw.example]', '[]', domains
            'caw.example', '"*"', domains
            '"07:30"', '"24:00"', digest
            'user: centrum', 'password: geheim', password
            niet-antwoorden@voorbeeld.be, voorbeeld, sender""")
    void one_thing_wrong_is_said(String good, String wrong, String said) {
        Configuration read = with(GOOD.replace(good, wrong));
        assertThat(read.tenants()).isEmpty();
        assertThat(read.problems()).singleElement().satisfies(problem -> assertThat(problem.toString()).contains(said));
    }
}
