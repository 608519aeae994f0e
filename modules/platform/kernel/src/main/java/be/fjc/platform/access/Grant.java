package be.fjc.platform.access;

/** This role may, when this relation holds. */
public record Grant(Role role, Relation relation) {

    public static Grant of(Role role) {
        return new Grant(role, Relation.ANY);
    }

    public static Grant of(Role role, Relation relation) {
        return new Grant(role, relation);
    }
}
