package be.fjc.platform.runtime.audit;

import be.fjc.platform.people.People;
import be.fjc.platform.runtime.viewers.FamilyNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Somebody looked into something about a person with the same family name. Which name stays with the module that knows it. */
@ApplicationScoped
class SameFamilyName implements UnusualAccess {

    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");
    private static final int SHORTEST = 3;

    @Inject
    @Any
    Instance<FamilyNames> modules;

    @Inject
    People people;

    @Override
    public String rule() {
        return "sameFamilyName";
    }

    @Override
    public Stream<Suspicion> in(List<AuditEvent> rows) {
        return rows.stream().filter(row -> row.isLook() && isRelative(row)).map(Suspicion::of);
    }

    private boolean isRelative(AuditEvent row) {
        List<String> names = modules.stream().flatMap(module -> module.of(row.subjectType(), row.subjectId()).stream()).toList();
        return !names.isEmpty()
                && people.find(row.account()).filter(person -> names.stream().anyMatch(name -> bears(person.name(), name))).isPresent();
    }

    /** Whether the whole name ends with the family name, whatever the accents, capitals, spaces and hyphens. */
    static boolean bears(String wholeName, String familyName) {
        String family = plain(familyName);
        String whole = plain(wholeName);
        return family.length() >= SHORTEST && whole.endsWith(family) && whole.length() > family.length();
    }

    private static String plain(String name) {
        String letters = Normalizer.normalize(ASIDE.matcher(name).replaceAll(""), Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return NO_LETTERS.matcher(letters).replaceAll("");
    }
}
