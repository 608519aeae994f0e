package be.fjc.platform.runtime.accounts;

import be.fjc.platform.access.Role;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * For whom someone works, and what that person does there. Who works for two organisations has two capacities and never mixes them:
 * a session is in one.
 *
 * @param organisation code of one of the centre's organisations
 * @param roles what the person does there; never none
 */
public record Capacity(String organisation, Set<Role> roles) {

    public Capacity {
        if (organisation == null || roles.isEmpty()) {
            throw new IllegalArgumentException("a capacity needs an organisation and a role");
        }
        roles = Set.copyOf(roles);
    }

    /** What the person does in any of them. */
    static Set<Role> roles(Collection<Capacity> capacities) {
        return capacities.stream().flatMap(capacity -> capacity.roles.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
