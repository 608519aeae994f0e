package be.fjc.platform.access;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Who asks.
 *
 * @param account the person's account in this centre
 * @param organisation code of the organisation the person works for now
 * @param roles what the person does there; none means no right at all
 * @param session the signed-in session the question comes from
 * @param provedAt when the person last proved who they are, at sign-in or by step-up; null when that is not known
 */
public record Subject(UUID account, String organisation, Set<Role> roles, UUID session, Instant provedAt) {

    public Subject {
        roles = Set.copyOf(roles);
    }

    /** Someone of whom no proof is known: nothing that needs a fresh one opens. */
    public Subject(UUID account, String organisation, Set<Role> roles, UUID session) {
        this(account, organisation, roles, session, null);
    }
}
