package be.fjc.platform.runtime.configuration;

import be.fjc.platform.access.Role;
import be.fjc.platform.runtime.configuration.SignInWays.Claims;
import be.fjc.platform.runtime.configuration.SignInWays.ClientAuthentication;
import be.fjc.platform.runtime.configuration.SignInWays.Provider;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns the {@code signIn} of a file that passed every check into the ways in. */
final class SignInFromYaml {

    private static final String REQUIRED = "required";

    private SignInFromYaml() {}

    static SignInWays of(YamlValue file) {
        return file.field("signIn")
                .map(given -> new SignInWays(Boolean.parseBoolean(given.text("localAccounts")),
                        given.field("secondFactor").map(YamlValue::written).filter(REQUIRED::equals).isPresent(),
                        given.each("providers").stream().map(SignInFromYaml::provider).toList()))
                .orElse(SignInWays.LOCAL_ONLY);
    }

    private static Provider provider(YamlValue provider) {
        YamlValue claims = provider.field("claims").orElseThrow();
        return new Provider(
                provider.text("code"),
                provider.text("label"),
                provider.text("issuer"),
                provider.text("client"),
                ClientAuthentication.valueOf(provider.text("clientAuthentication").toUpperCase(Locale.ROOT)),
                words(provider, "scopes"),
                words(provider, "acr"),
                new Claims(claims.text("subject"), words(claims, "name"), claims.text("organisation"), claims.text("roles")),
                roles(provider),
                provider.each("organisations").stream().collect(Collectors.toMap(it -> it.text("key"), it -> it.text("organisation"))));
    }

    private static Map<String, Set<Role>> roles(YamlValue provider) {
        Map<String, Set<Role>> roles = new HashMap<>();
        provider.each("roles").forEach(it ->
                roles.computeIfAbsent(it.text("claim"), claim -> EnumSet.noneOf(Role.class)).add(Role.valueOf(it.text("role"))));
        return roles;
    }

    private static List<String> words(YamlValue value, String list) {
        return value.each(list).stream().map(YamlValue::written).toList();
    }
}
