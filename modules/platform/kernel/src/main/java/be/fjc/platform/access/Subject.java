package be.fjc.platform.access;

import java.util.Set;
import java.util.UUID;

/**
 * Who asks.
 *
 * @param account the person's account in this centre
 * @param organisation code of the organisation the person works for now
 * @param roles what the person does there; none means no right at all
 * @param session the signed-in session the question comes from
 */
public record Subject(UUID account, String organisation, Set<Role> roles, UUID session) {

    public Subject {
        roles = Set.copyOf(roles);
    }
}
