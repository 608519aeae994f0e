package be.fjc.signin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** People as the Flemish access manager would tell of them, each one new and nobody. */
final class People {

    private People() {}

    static String subject() {
        return UUID.randomUUID().toString();
    }

    /** Claims in the shape of ACM/IDM; roles as {@code Role:OrganisationKey}. */
    static Map<String, Object> claims(String subject, String organisation, List<String> roles) {
        return new HashMap<>(Map.of(
                "vo_id", subject,
                "vo_orgcode", organisation,
                "vo_orgnaam", "Test organisatie (synthetisch)",
                "vo_doelgroepcode", "GID",
                "fjc_rol_3d", roles,
                "given_name", "Test",
                "family_name", "Aangemeld (synthetisch)",
                "acr", "sterk"));
    }

    static Map<String, Object> with(Map<String, Object> claims, String name, Object value) {
        Map<String, Object> changed = new HashMap<>(claims);
        changed.put(name, value);
        return changed;
    }
}
