package be.fjc.platform.runtime.openid;

import static be.fjc.platform.access.Role.CASE_DIRECTOR;
import static be.fjc.platform.access.Role.INTAKE_WORKER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.fjc.platform.runtime.accounts.Capacity;
import be.fjc.platform.runtime.configuration.SignInWays.Claims;
import be.fjc.platform.runtime.configuration.SignInWays.ClientAuthentication;
import be.fjc.platform.runtime.configuration.SignInWays.Provider;
import com.nimbusds.jwt.JWTClaimsSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClaimedTest {

    private static final Provider PROVIDER = new Provider("acm", "Overheid", "https://issuer.example", "fjc",
            ClientAuthentication.CLIENT_SECRET_BASIC, List.of("openid"), List.of(),
            new Claims("vo_id", List.of("given_name", "family_name"), "vo_orgcode", "fjc_rol_3d"),
            Map.of("Intake", Set.of(INTAKE_WORKER), "Regie", Set.of(CASE_DIRECTOR), "urn:alles", Set.of(INTAKE_WORKER, CASE_DIRECTOR)),
            Map.of("OVO1", "centrum", "OVO2", "caw"));

    @Test
    void each_role_counts_at_the_organisation_it_was_given_for() {
        assertThat(capacities("OVO1", List.of("Intake:OVO1", "Regie:OVO2"))).containsExactly(
                new Capacity("centrum", Set.of(INTAKE_WORKER)), new Capacity("caw", Set.of(CASE_DIRECTOR)));
    }

    @Test
    void the_organisation_somebody_signed_in_for_comes_first() {
        assertThat(capacities("OVO1", "Intake:OVO2,Intake:OVO1").get(0).organisation()).isEqualTo("centrum");
        assertThat(capacities("OVO2", "Intake:OVO2,Intake:OVO1").get(0).organisation()).isEqualTo("caw");
    }

    @Test
    void a_role_without_a_key_is_for_the_organisation_of_now_and_nothing_when_that_is_unknown() {
        assertThat(capacities("OVO2", "Intake")).containsExactly(new Capacity("caw", Set.of(INTAKE_WORKER)));
        assertThat(capacities("OVO2", "urn:alles")).containsExactly(new Capacity("caw", Set.of(INTAKE_WORKER, CASE_DIRECTOR)));
        assertThat(capacities("OVO9", "Intake")).isEmpty();
    }

    @Test
    void what_is_not_in_the_tables_is_nothing() {
        assertThat(capacities("OVO1", List.of("Baas:OVO1", "Intake:OVO9", "intake:OVO1", "Intake:ovo1", ":", "", "Intake:"))).isEmpty();
        assertThat(capacities("OVO1", 12)).isEmpty();
        assertThat(capacities("OVO1", List.of(12, Map.of("Intake", "OVO1")))).isEmpty();
        assertThat(capacities("OVO1", null)).isEmpty();
    }

    @Test
    void a_name_is_one_line_and_never_endless() throws NotVouched {
        assertThat(claimed(Map.of("given_name", "Test\nEen", "family_name", "(synthetisch)")).name()).isEqualTo("Test Een (synthetisch)");
        assertThat(claimed(Map.of("given_name", "x".repeat(900))).name()).hasSize(200);
        assertThatThrownBy(() -> claimed(Map.of("given_name", " ")).name()).isInstanceOf(NotVouched.class);
    }

    @Test
    void nobody_is_nobody() {
        for (Object nobody : new Object[] {"", " ", 12, List.of("a"), "x".repeat(256)}) {
            assertThatThrownBy(() -> claimed(Map.of("vo_id", nobody)).subject()).as("%s", nobody).isInstanceOf(NotVouched.class);
        }
    }

    private static List<Capacity> capacities(String organisation, Object roles) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder().claim("vo_orgcode", organisation).claim("fjc_rol_3d", roles);
        return new Claimed(PROVIDER, claims.build()).capacities();
    }

    private static Claimed claimed(Map<String, Object> values) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder();
        values.forEach(claims::claim);
        return new Claimed(PROVIDER, claims.build());
    }
}
