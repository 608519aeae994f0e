package be.fjc.platform.runtime.openid;

import be.fjc.platform.access.Role;
import be.fjc.platform.runtime.accounts.Capacity;
import be.fjc.platform.runtime.configuration.SignInWays.Provider;
import com.nimbusds.jwt.JWTClaimsSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a provider's claims come to here, by the tables in the tenant file. A role or an organisation that is not in them is nothing:
 * whoever the centre did not foresee gets no function by accident.
 */
final class Claimed {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SUBJECT = 255;

    private final Provider provider;
    private final JWTClaimsSet claims;

    Claimed(Provider provider, JWTClaimsSet claims) {
        this.provider = provider;
        this.claims = claims;
    }

    /** Whom the issuer means. */
    String subject() throws NotVouched {
        return text(provider.claims().subject())
                .filter(subject -> subject.length() <= LONGEST_SUBJECT)
                .orElseThrow(() -> new NotVouched("no subject"));
    }

    String name() throws NotVouched {
        String name = provider.claims().name().stream()
                .flatMap(claim -> text(claim).stream())
                .collect(Collectors.joining(" "))
                .replaceAll("\\p{Cntrl}", " ")
                .strip();
        if (name.isEmpty()) {
            throw new NotVouched("no name");
        }
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    /** The one the person signed in for first; each role at the organisation it was given for. */
    List<Capacity> capacities() {
        Optional<String> chosen = here();
        Map<String, Set<Role>> found = new TreeMap<>(Comparator.comparing((String code) -> !chosen.equals(Optional.of(code)))
                .thenComparing(Comparator.naturalOrder()));
        given().forEach(written -> add(written, found));
        return found.entrySet().stream().map(one -> new Capacity(one.getKey(), one.getValue())).toList();
    }

    /** {@code Role} at the organisation of now, or {@code Role:OrganisationKey}. */
    private void add(String written, Map<String, Set<Role>> found) {
        int colon = written.lastIndexOf(':');
        boolean plain = colon < 0 || provider.roles().containsKey(written);
        String role = plain ? written : written.substring(0, colon).strip();
        Optional<String> organisation = plain ? here() : organisation(written.substring(colon + 1).strip());
        Set<Role> roles = provider.roles().getOrDefault(role, Set.of());
        if (organisation.isPresent() && !roles.isEmpty()) {
            found.computeIfAbsent(organisation.get(), code -> EnumSet.noneOf(Role.class)).addAll(roles);
        }
    }

    private Optional<String> here() {
        return Optional.ofNullable(provider.claims().organisation()).flatMap(this::text).flatMap(this::organisation);
    }

    private Optional<String> organisation(String key) {
        return Optional.ofNullable(provider.organisations().get(key));
    }

    private Stream<String> given() {
        Object value = claims.getClaim(provider.claims().roles());
        Stream<?> values = value instanceof Collection<?> many ? many.stream() : Stream.ofNullable(value);
        return values.filter(String.class::isInstance)
                .flatMap(each -> Arrays.stream(((String) each).split(",")))
                .map(String::strip)
                .filter(each -> !each.isEmpty());
    }

    private Optional<String> text(String claim) {
        return claims.getClaim(claim) instanceof String text && !text.isBlank() ? Optional.of(text.strip()) : Optional.empty();
    }
}
