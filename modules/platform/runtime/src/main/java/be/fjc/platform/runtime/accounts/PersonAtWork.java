package be.fjc.platform.runtime.accounts;

import be.fjc.platform.access.Open;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The person who is signed in, as that person's own screen needs to know.
 *
 * @param roles in the capacity of now
 * @param capacities all of the person's
 * @param permissions what the menu and the buttons can offer; each operation still asks for itself
 * @param mustEnrolFactor whether the centre asks a second factor first
 * @param sessionEndsAt when the session is over if nothing more is heard
 * @param provider code of the provider to show oneself to again; null for someone with a password here
 */
public record PersonAtWork(
        @Open UUID account,
        @Open String name,
        @Open String login,
        @Open Workplace organisation,
        @Open List<String> roles,
        @Open List<InCapacity> capacities,
        @Open List<String> permissions,
        @Open boolean mustChangePassword,
        @Open boolean mustEnrolFactor,
        @Open Instant sessionEndsAt,
        @Open String provider) {

    /** @param name as the centre calls it; null when the centre no longer lists it */
    public record Workplace(@Open String code, @Open String name) {}

    /** One of the capacities the person can change to, the current one among them. */
    public record InCapacity(@Open Workplace organisation, @Open List<String> roles) {}
}
