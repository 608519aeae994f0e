package be.fjc.casework.tasks.domain;

import be.fjc.casework.CaseworkModule;
import be.fjc.platform.people.People;
import be.fjc.platform.people.Person;
import java.util.Comparator;
import java.util.List;

/** The people of an organisation who can be given a task. */
public final class Workers {

    private Workers() {}

    /** The professionals who work for it and can still sign in, by name. */
    public static List<Person> of(String organisation, People people) {
        return CaseworkModule.professionals().stream()
                .flatMap(role -> people.withRole(role).stream())
                .filter(person -> person.organisation().equals(organisation))
                .distinct()
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }
}
