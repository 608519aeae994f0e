package be.fjc.casework.compartments.domain;

import be.fjc.platform.people.Person;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who of the colleagues might be family of somebody in a dossier, going by the family name alone: a hint for who decides, never a decision,
 * because most who share a name are no family.
 */
public final class FamilyNameHint {

    private FamilyNameHint() {}

    /** Those whose name ends on one of these family names; capitals, accents and marks make no difference. */
    public static List<Person> among(Collection<Person> colleagues, Collection<String> familyNames) {
        Set<String> names = familyNames.stream().map(FamilyNameHint::plain).filter(name -> !name.isBlank()).collect(Collectors.toSet());
        return colleagues.stream().filter(person -> names.stream().anyMatch(name -> endsOn(plain(person.name()), name))).toList();
    }

    private static boolean endsOn(String whole, String name) {
        return whole.equals(name) || whole.endsWith(" " + name);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("\\([^)]*\\)", "")
                .replaceAll("[^\\p{L}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
