package be.fjc.platform.module;

import be.fjc.platform.access.Grant;
import java.util.List;

/**
 * One thing that can be done, and who may by default.
 *
 * @param name {@code <module>.<thing>.<verb>}, for example {@code casework.referral.decide}
 * @param visibleBy the permission by which the object of the act is seen: who lacks this one too gets "not found" instead of
 *     "not allowed"; its own name for reading permissions
 * @param grants role and relation pairs that may; anything not listed is denied
 */
public record Permission(String name, String visibleBy, List<Grant> grants) {

    public Permission {
        grants = List.copyOf(grants);
    }

    /** A reading permission: who lacks it is told nothing is there. */
    public static Permission reading(String name, Grant... grants) {
        return new Permission(name, name, List.of(grants));
    }

    /** A permission to act on something that is seen through another permission. */
    public static Permission acting(String name, String visibleBy, Grant... grants) {
        return new Permission(name, visibleBy, List.of(grants));
    }
}
