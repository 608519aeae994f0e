package be.fjc.platform.people;

import be.fjc.platform.access.Role;
import java.util.Set;
import java.util.UUID;

/**
 * Someone who works in or with the centre.
 *
 * @param account the account's id
 * @param name as colleagues know the person
 * @param organisation code of the organisation the person works for
 * @param roles what the person does
 */
public record Person(UUID account, String name, String organisation, Set<Role> roles) {}
