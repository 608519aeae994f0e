package be.fjc.platform.access;

import be.fjc.platform.module.Permission;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What surrounds a question, apart from who asks and about what: the permissions of the modules that are on in this centre, the
 * moment, and whether a reason was given. Without a moment no proof counts as fresh.
 */
public final class Context {

    /** How long a proof of who someone is counts as fresh. */
    public static final Duration FRESH = Duration.ofMinutes(10);

    private final Map<String, Permission> permissions;
    private final Instant now;
    private final boolean reasoned;

    private Context(Map<String, Permission> permissions, Instant now, boolean reasoned) {
        this.permissions = permissions;
        this.now = now;
        this.reasoned = reasoned;
    }

    /** Exactly these permissions exist; every other action is unknown, hence denied. A name given twice is refused. */
    public static Context of(Collection<Permission> permissions) {
        Map<String, Permission> byName = new HashMap<>();
        for (Permission permission : permissions) {
            if (byName.put(permission.name(), permission) != null) {
                throw new IllegalArgumentException("permission declared twice: " + permission.name());
            }
        }
        return new Context(Map.copyOf(byName), null, false);
    }

    /** The same at this moment. */
    public Context at(Instant moment) {
        return new Context(permissions, moment, reasoned);
    }

    /** The same with the reason that was given; null or blank is none. */
    public Context because(String reason) {
        return new Context(permissions, now, reason != null && !reason.isBlank());
    }

    /** Every permission there is here. */
    public Collection<Permission> permissions() {
        return permissions.values();
    }

    Optional<Permission> permission(String action) {
        return Optional.ofNullable(permissions.get(action));
    }

    /** Which obligations this person has met here and now. */
    Set<Obligation> metBy(Subject subject) {
        Set<Obligation> met = EnumSet.noneOf(Obligation.class);
        if (reasoned) {
            met.add(Obligation.REASON);
        }
        if (now != null && subject.provedAt() != null && !subject.provedAt().plus(FRESH).isBefore(now)) {
            met.add(Obligation.STEP_UP);
        }
        return met;
    }
}
