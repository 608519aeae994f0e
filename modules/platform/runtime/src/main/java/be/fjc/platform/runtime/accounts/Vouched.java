package be.fjc.platform.runtime.accounts;

import java.time.Instant;
import java.util.List;

/**
 * Someone a provider vouches for, in our words.
 *
 * @param provider our code for the provider
 * @param issuer who vouches
 * @param subject whom the issuer means, for ever
 * @param name as colleagues will know the person
 * @param capacities what the provider's claims come to here, the one to begin in first; empty when there is nothing
 * @param provedAt when the person showed the provider who they are; null when the provider does not say
 */
public record Vouched(String provider, String issuer, String subject, String name, List<Capacity> capacities, Instant provedAt) {

    public Vouched {
        capacities = List.copyOf(capacities);
    }
}
