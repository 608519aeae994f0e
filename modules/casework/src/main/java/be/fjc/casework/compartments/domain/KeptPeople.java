package be.fjc.casework.compartments.domain;

import be.fjc.casework.KeptFamilies.Namesakes;
import be.fjc.casework.matching.domain.Called;
import be.fjc.casework.matching.domain.Name;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** People whom a seal or a conflict keeps from somebody; what their names sound like is worked out once, for many questions. */
public final class KeptPeople implements Namesakes {

    private final List<Heard> people;

    private KeptPeople(List<Heard> people) {
        this.people = people;
    }

    public static KeptPeople of(Collection<Called> people) {
        return new KeptPeople(people.stream().distinct().map(Heard::of).toList());
    }

    @Override
    public boolean mayInclude(String familyName, String givenName, LocalDate birthDate) {
        if (people.isEmpty() || familyName == null || givenName == null) {
            return false;
        }
        Heard asked = Heard.of(new Called(familyName, givenName, birthDate));
        return people.stream().anyMatch(asked::mayBe);
    }

    private record Heard(Name family, Name given, LocalDate birthDate) {

        static Heard of(Called called) {
            return new Heard(Name.of(called.familyName()), Name.of(called.givenName()), called.birthDate());
        }

        boolean mayBe(Heard other) {
            return (birthDate == null || other.birthDate == null || birthDate.equals(other.birthDate))
                    && (family.isWholly(other.family) && given.isWholly(other.given) || family.isWholly(other.given) && given.isWholly(other.family));
        }
    }
}
