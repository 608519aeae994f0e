package be.fjc.platform.people;

import be.fjc.platform.access.Role;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Looks up colleagues of this centre. */
public interface People {

    Optional<Person> find(UUID account);

    /** Everyone with this role who can still sign in, by name. */
    List<Person> withRole(Role role);
}
