package be.fjc.platform.runtime.configuration;

import be.fjc.platform.access.Role;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What must be true of the ways to sign in: nobody locked out by mistake, every table leads somewhere, nothing asked that we may not know. */
final class SignInRules {

    /** An address that nobody between can listen to; this computer's own for tests. */
    private static final Pattern SAFE = Pattern.compile("https://[^\\s/?#]+[^\\s?#]*|http://(localhost|127\\.0\\.0\\.1)(:[0-9]{1,5})?(/[^\\s?#]*)?");

    /** The national number is never asked for: nothing here needs it. */
    private static final String NATIONAL_NUMBER = "rrn";

    /** Addresses below {@code /sign-in} that are not a provider's. */
    private static final String CALLBACK = "callback";

    private final YamlValue file;
    private final Problems problems;

    private SignInRules(YamlValue file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    static void check(YamlValue file, Problems problems) {
        file.field("signIn").ifPresent(given -> new SignInRules(file, problems).check(given));
    }

    private void check(YamlValue signIn) {
        if (!Boolean.parseBoolean(signIn.text("localAccounts")) && signIn.each("providers").isEmpty()) {
            problems.add(signIn.place(), "niemand kan zich aanmelden", "zet localAccounts op true, of noem minstens één aanmelddienst bij providers");
        }
        secondFactor(signIn);
        once(signIn, "providers", "code", "aanmelddienst");
        for (YamlValue provider : signIn.each("providers")) {
            code(provider);
            issuer(provider);
            scopes(provider);
            once(provider, "organisations", "key", "organisatiesleutel");
            roles(provider);
            organisations(provider);
        }
    }

    private void secondFactor(YamlValue signIn) {
        if (!Boolean.parseBoolean(signIn.text("localAccounts"))) {
            signIn.field("secondFactor").ifPresent(asked -> problems.add(asked.place(),
                    "secondFactor geldt voor accounts van het centrum zelf, en die staan uit",
                    "laat secondFactor weg (bij een aanmelddienst telt acr), of zet localAccounts op true"));
        }
    }

    private void once(YamlValue parent, String list, String field, String what) {
        Map<String, YamlValue> seen = new HashMap<>();
        for (YamlValue item : parent.each(list)) {
            YamlValue code = item.field(field).orElseThrow();
            YamlValue earlier = seen.putIfAbsent(code.written(), code);
            if (earlier != null) {
                problems.add(code.place(), what + " " + Problems.quoted(code.written()) + " staat er een tweede keer",
                        "het staat al op regel " + earlier.place().line() + "; geef elk een eigen " + field);
            }
        }
    }

    private void code(YamlValue provider) {
        YamlValue code = provider.field("code").orElseThrow();
        if (code.written().equals(CALLBACK)) {
            problems.add(code.place(), "\"callback\" kan geen code van een aanmelddienst zijn", "kies een andere code, bijvoorbeeld acm");
        }
    }

    private void issuer(YamlValue provider) {
        YamlValue issuer = provider.field("issuer").orElseThrow();
        if (!SAFE.matcher(issuer.written()).matches()) {
            problems.add(issuer.place(), "issuer " + Problems.quoted(issuer.written()) + " is geen veilig adres",
                    "gebruik https:// zonder vraagteken of hekje (http:// mag alleen voor localhost)");
        }
    }

    private void scopes(YamlValue provider) {
        Set<String> asked = provider.each("scopes").stream().map(YamlValue::written).collect(Collectors.toSet());
        YamlValue scopes = provider.field("scopes").orElseThrow();
        if (!asked.contains("openid")) {
            problems.add(scopes.place(), "\"openid\" ontbreekt bij scopes", "zonder openid zegt een aanmelddienst niet wie zich aanmeldt");
        }
        for (YamlValue scope : provider.each("scopes")) {
            if (scope.written().equals(NATIONAL_NUMBER)) {
                problems.add(scope.place(), "het rijksregisternummer (rrn) wordt niet opgevraagd",
                        "laat rrn weg: het platform heeft het nergens voor nodig");
            }
        }
    }

    private void roles(YamlValue provider) {
        Set<String> known = Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toCollection(TreeSet::new));
        for (YamlValue role : provider.each("roles")) {
            YamlValue name = role.field("role").orElseThrow();
            if (!known.contains(name.written())) {
                problems.add(name.place(), "functie " + Problems.quoted(name.written()) + " is niet bekend", Closest.hint(name.written(), known));
            }
        }
    }

    private void organisations(YamlValue provider) {
        Set<String> known = new TreeSet<>();
        file.each("organisations").forEach(organisation -> known.add(organisation.text("code")));
        for (YamlValue organisation : provider.each("organisations")) {
            YamlValue code = organisation.field("organisation").orElseThrow();
            if (!known.contains(code.written())) {
                problems.add(code.place(), "organisatie " + Problems.quoted(code.written()) + " staat niet bij organisations",
                        Closest.hint(code.written(), known));
            }
        }
    }
}
