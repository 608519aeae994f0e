package be.fjc.signin;

import be.fjc.product.Patience;
import be.fjc.testkit.RunningProduct;
import be.fjc.testkit.Someone;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Puts ways to sign in into the tenant file of the running product, and puts the file back. */
final class SignInFile implements AutoCloseable {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final String tenant;
    private final Path file;
    private final String before;

    private SignInFile(String tenant) {
        this.tenant = tenant;
        this.file = RunningProduct.get().tenants().resolve(tenant + "/tenant.yaml");
        try {
            this.before = Files.readString(file);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    static SignInFile of(String tenant) {
        return new SignInFile(tenant);
    }

    /** The centre has these providers, from a moment later on. */
    SignInFile with(boolean localAccounts, String... providers) {
        StringBuilder part = new StringBuilder("\nsignIn:\n  localAccounts: ").append(localAccounts).append("\n  providers:\n");
        for (String provider : providers) {
            part.append(provider);
        }
        write(before.replaceFirst("\nmodules:", part + "\nmodules:"));
        Patience.untilTrue(SOON, () -> signIn().equals(localAccounts + " " + providers.length));
        return this;
    }

    /** One provider in the words of a tenant file; people of the access manager carry their role as {@code Role:OrganisationKey}. */
    static String provider(String code, String label, String issuer, String clientAuthentication) {
        return """
                    - code: %s
                      label: %s
                      issuer: %s
                      client: %s
                      clientAuthentication: %s
                      scopes: [openid, profile, vo, fjc]
                      acr: [sterk, sterker]
                      claims: { subject: vo_id, name: [given_name, family_name], organisation: vo_orgcode, roles: fjc_rol_3d }
                      roles:
                        - { claim: Intake, role: INTAKE_WORKER }
                        - { claim: Regie, role: CASE_DIRECTOR }
                        - { claim: Partner, role: PARTNER_WORKER }
                      organisations:
                        - { key: OVO000001, organisation: centrum }
                        - { key: OVO000002, organisation: caw }
                """.formatted(code, label, issuer, ProviderForTests.CLIENT, clientAuthentication);
    }

    private String signIn() {
        var ways = Someone.stranger(tenant).get("/api/platform/v1/workplace").json().at("/signIn");
        return ways.at("/local").asBoolean() + " " + ways.at("/providers").size();
    }

    private void write(String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    @Override
    public void close() {
        write(before);
        Patience.untilTrue(SOON, () -> signIn().equals("true 0"));
    }
}
