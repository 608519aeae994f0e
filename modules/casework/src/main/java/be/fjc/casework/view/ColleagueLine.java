package be.fjc.casework.view;

import be.fjc.platform.access.Open;
import be.fjc.platform.people.Person;
import java.util.Map;
import java.util.UUID;

/** Someone who works in or with the centre; no name when the account is gone. */
public record ColleagueLine(@Open UUID account, @Open String name) {

    public static ColleagueLine of(UUID account, Map<UUID, Person> people) {
        if (account == null) {
            return null;
        }
        Person person = people.get(account);
        return new ColleagueLine(account, person == null ? null : person.name());
    }
}
