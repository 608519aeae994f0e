package be.fjc.platform.runtime.configuration;

import be.fjc.platform.access.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How people come in at a tenant.
 *
 * @param localAccounts whether passwords of the tenant's own accounts work, for people and for machines
 * @param secondFactorRequired whether who comes in by a password or a passkey of ours has to have a second factor
 * @param providers OpenID providers to choose from, in the order of the screen
 */
public record SignInWays(boolean localAccounts, boolean secondFactorRequired, List<Provider> providers) {

    /** What a file that says nothing means. */
    public static final SignInWays LOCAL_ONLY = new SignInWays(true, false, List.of());

    public SignInWays {
        providers = List.copyOf(providers);
    }

    public Optional<Provider> provider(String code) {
        return providers.stream().filter(provider -> provider.code().equals(code)).findFirst();
    }

    /** How we prove to a provider that it is us. */
    public enum ClientAuthentication { CLIENT_SECRET_BASIC, CLIENT_SECRET_POST }

    /**
     * One provider, without its secret: that is never in a file which many may read.
     *
     * @param code ours for it
     * @param label on the button
     * @param issuer exactly as the provider writes it
     * @param client who we are there
     * @param scopes {@code openid} among them
     * @param acr which strengths are enough; empty when any is
     * @param claims where to find what in the ID token
     * @param roles our roles by the provider's
     * @param organisations codes of our organisations by the provider's keys
     */
    public record Provider(
            String code,
            String label,
            String issuer,
            String client,
            ClientAuthentication clientAuthentication,
            List<String> scopes,
            List<String> acr,
            Claims claims,
            Map<String, Set<Role>> roles,
            Map<String, String> organisations) {

        public Provider {
            scopes = List.copyOf(scopes);
            acr = List.copyOf(acr);
            roles = Map.copyOf(roles);
            organisations = Map.copyOf(organisations);
        }
    }

    /**
     * @param organisation the one the person signs in for; null when the provider does not say
     * @param roles holds {@code Role} or {@code Role:OrganisationKey}, as a list or separated by commas
     */
    public record Claims(String subject, List<String> name, String organisation, String roles) {

        public Claims {
            name = List.copyOf(name);
        }
    }
}
