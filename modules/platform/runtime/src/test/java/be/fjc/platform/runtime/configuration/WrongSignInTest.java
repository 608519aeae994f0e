package be.fjc.platform.runtime.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import be.fjc.platform.access.Role;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One thing wrong at a time in how people sign in: what is wrong, what would be right. */
class WrongSignInTest {

    private static final String GOOD = """
            signIn:
              localAccounts: true
              providers:
                - code: acm
                  label: Overheid
                  issuer: https://issuer.example/op
                  client: leuven
                  clientAuthentication: client_secret_basic
                  scopes: [openid, profile]
                  acr: [sterk]
                  claims: { subject: vo_id, name: [given_name], organisation: vo_orgcode, roles: fjc_rol_3d }
                  roles:
                    - { claim: Intake, role: INTAKE_WORKER }
                    - { claim: Intake, role: CASE_DIRECTOR }
                  organisations:
                    - { key: OVO1, organisation: stad }
                    - { key: OVO2, organisation: club }
            modules:
            """;

    @TempDir
    Path folder;

    private Configuration with(String signIn) {
        return new ATenantsFolder(folder).with("leuven", ATenantsFolder.good("modules:\n", signIn)).load();
    }

    @Test
    void a_good_one_is_understood() {
        SignInWays ways = with(GOOD).tenants().get("leuven").signIn();
        assertThat(ways.localAccounts()).isTrue();
        assertThat(ways.provider("acm").orElseThrow().roles()).containsEntry("Intake", Set.of(Role.INTAKE_WORKER, Role.CASE_DIRECTOR));
        assertThat(ways.provider("acm").orElseThrow().organisations()).containsEntry("OVO2", "club");
        assertThat(with("modules:\n").tenants().get("leuven").signIn()).isEqualTo(SignInWays.LOCAL_ONLY);
    }

    @Test
    void a_second_factor_is_asked_of_everybody_when_the_file_says_so() {
        String asked = GOOD.replace("localAccounts: true", "localAccounts: true\n  secondFactor: ");
        assertThat(with(GOOD).tenants().get("leuven").signIn().secondFactorRequired()).isFalse();
        assertThat(with(asked.replace("Factor: ", "Factor: optional")).tenants().get("leuven").signIn().secondFactorRequired()).isFalse();
        assertThat(with(asked.replace("Factor: ", "Factor: required")).tenants().get("leuven").signIn().secondFactorRequired()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void a_wrong_one_is_refused_with_what_would_be_right(String what, String was, String becomes, String wrong, String right) {
        assertThat(GOOD).contains(was);
        Configuration configuration = with(GOOD.replace(was, becomes));
        assertThat(configuration.tenants()).isEmpty();
        assertThat(configuration.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.wrong()).isEqualTo(wrong);
            assertThat(problem.right()).contains(right);
            assertThat(problem.line()).isGreaterThan(1);
        });
    }

    static Stream<Arguments> mistakes() {
        String second = GOOD.substring(GOOD.indexOf("    - code: acm"), GOOD.indexOf("modules:"));
        return Stream.of(
                arguments("unknown role", "role: INTAKE_WORKER", "role: INTAKE_WORKR",
                        "functie \"INTAKE_WORKR\" is niet bekend", "bedoelde u \"INTAKE_WORKER\"?"),
                arguments("unknown organisation", "organisation: club", "organisation: clup",
                        "organisatie \"clup\" staat niet bij organisations", "bedoelde u \"club\"?"),
                arguments("issuer that anyone can listen to", "https://issuer.example/op", "http://issuer.example/op",
                        "issuer \"http://issuer.example/op\" is geen veilig adres", "https://"),
                arguments("issuer that only looks like this computer", "https://issuer.example/op", "http://localhost.issuer.example/op",
                        "issuer \"http://localhost.issuer.example/op\" is geen veilig adres", "https://"),
                arguments("issuer with a question", "https://issuer.example/op", "https://issuer.example/op?x=1",
                        "issuer \"https://issuer.example/op?x=1\" is geen veilig adres", "zonder vraagteken"),
                arguments("national number", "[openid, profile]", "[openid, rrn]",
                        "het rijksregisternummer (rrn) wordt niet opgevraagd", "laat rrn weg"),
                arguments("no openid", "[openid, profile]", "[profile]", "\"openid\" ontbreekt bij scopes", "zonder openid"),
                arguments("provider twice", "modules:", second + "modules:", "aanmelddienst \"acm\" staat er een tweede keer", "eigen code"),
                arguments("organisation key twice", "key: OVO2", "key: OVO1", "organisatiesleutel \"OVO1\" staat er een tweede keer", "eigen key"),
                arguments("reserved code", "code: acm", "code: callback", "\"callback\" kan geen code van een aanmelddienst zijn", "andere code"),
                arguments("a secret in the file", "client: leuven", "client: leuven\n      secret: geheim", "onbekend veld \"secret\"", ""),
                arguments("a way to prove ourselves that we do not have", "client_secret_basic", "none",
                        "\"none\" kan niet bij \"clientAuthentication\"", "client_secret_basic"),
                arguments("a wish that we do not know", "localAccounts: true", "localAccounts: true\n  secondFactor: always",
                        "\"always\" kan niet bij \"secondFactor\"", "required"),
                arguments("a second factor of nobody", "localAccounts: true", "localAccounts: false\n  secondFactor: required",
                        "secondFactor geldt voor accounts van het centrum zelf, en die staan uit", "laat secondFactor weg"),
                arguments("nobody can come in", GOOD, "signIn:\n  localAccounts: false\nmodules:\n",
                        "niemand kan zich aanmelden", "localAccounts op true"));
    }
}
