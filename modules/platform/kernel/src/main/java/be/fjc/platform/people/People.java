package be.fjc.platform.people;

import be.fjc.platform.access.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Looks up colleagues of this centre. */
public interface People {

    Optional<Person> find(UUID account);

    /** Several colleagues at once, for lists; who is not known is left out. */
    default Map<UUID, Person> findAll(Set<UUID> accounts) {
        Map<UUID, Person> found = new HashMap<>();
        accounts.forEach(account -> find(account).ifPresent(person -> found.put(account, person)));
        return found;
    }

    /** Everyone with this role who can still sign in, by name. */
    List<Person> withRole(Role role);
}
