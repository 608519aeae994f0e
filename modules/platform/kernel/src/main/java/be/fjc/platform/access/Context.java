package be.fjc.platform.access;

import be.fjc.platform.module.Permission;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What surrounds a question, apart from who asks and about what: the permissions of the modules that are on in this centre. */
public final class Context {

    private final Map<String, Permission> permissions;

    private Context(Map<String, Permission> permissions) {
        this.permissions = Map.copyOf(permissions);
    }

    /** Exactly these permissions exist; every other action is unknown, hence denied. A name given twice is refused. */
    public static Context of(Collection<Permission> permissions) {
        Map<String, Permission> byName = new HashMap<>();
        for (Permission permission : permissions) {
            if (byName.put(permission.name(), permission) != null) {
                throw new IllegalArgumentException("permission declared twice: " + permission.name());
            }
        }
        return new Context(byName);
    }

    Optional<Permission> permission(String action) {
        return Optional.ofNullable(permissions.get(action));
    }
}
