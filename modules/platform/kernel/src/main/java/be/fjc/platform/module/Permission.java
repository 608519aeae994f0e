package be.fjc.platform.module;

import be.fjc.platform.access.Grant;
import be.fjc.platform.access.Obligation;
import java.util.List;
import java.util.Set;

/**
 * One thing that can be done, and who may by default.
 *
 * @param name {@code <module>.<thing>.<verb>}, for example {@code casework.referral.decide}
 * @param visibleBy the permission by which the object of the act is seen: who lacks this one too gets "not found" instead of
 *     "not allowed"; its own name for reading permissions
 * @param grants role and relation pairs that may; anything not listed is denied
 * @param obligations what everyone must have done first, on top of having a grant
 */
public record Permission(String name, String visibleBy, List<Grant> grants, Set<Obligation> obligations) {

    public Permission {
        grants = List.copyOf(grants);
        obligations = Set.copyOf(obligations);
    }

    /** Without obligations. */
    public Permission(String name, String visibleBy, List<Grant> grants) {
        this(name, visibleBy, grants, Set.of());
    }

    /** A reading permission: who lacks it is told nothing is there. */
    public static Permission reading(String name, Grant... grants) {
        return new Permission(name, name, List.of(grants));
    }

    /** A permission to act on something that is seen through another permission. */
    public static Permission acting(String name, String visibleBy, Grant... grants) {
        return new Permission(name, visibleBy, List.of(grants));
    }

    /** The same for who has met these obligations. */
    public Permission needing(Obligation... asked) {
        return new Permission(name, visibleBy, grants, Set.of(asked));
    }
}
