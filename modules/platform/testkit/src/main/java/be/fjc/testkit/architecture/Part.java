package be.fjc.testkit.architecture;

import be.fjc.platform.module.CentreModule;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A module as the rules see it.
 *
 * @param root its front door: the one package that others may see
 * @param card what it says about itself
 */
record Part(String root, CentreModule card) {

    /** The rooms of a module; the demo is a side room that may enter all others. */
    enum Room {
        WEB, USECASE, DOMAIN, STORE, VIEW, DEMO;

        static Optional<Room> named(String segment) {
            return Arrays.stream(values()).filter(room -> room.name().toLowerCase(Locale.ROOT).equals(segment)).findFirst();
        }
    }

    String id() {
        return card.id();
    }

    boolean isPlatform() {
        return id().equals("platform");
    }

    boolean owns(JavaClass one) {
        return Codebase.isIn(one, root);
    }

    boolean isFrontDoor(JavaClass one) {
        return one.getBaseComponentType().getPackageName().equals(root);
    }

    /** The room it stands in: the last part of its package, because a large module puts topics first. */
    Optional<Room> roomOf(JavaClass one) {
        String name = one.getBaseComponentType().getPackageName();
        return owns(one) && !isFrontDoor(one) ? Room.named(name.substring(name.lastIndexOf('.') + 1)) : Optional.empty();
    }
}
