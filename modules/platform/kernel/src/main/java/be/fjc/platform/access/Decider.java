package be.fjc.platform.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The decision function: who asks, for what, about what, in which surroundings. The same question always has the same answer. What
 * is not known (an action, a role, a relation) is denied, a "never" in the table wins over everything that would allow, and to who
 * has a conflict of interest, or is outside the circle of what is sealed, nothing is there.
 */
public final class Decider {

    private final DecisionTable table;

    public Decider(DecisionTable table) {
        this.table = table;
    }

    /** The answer; when allowed, also what may be read of the object. */
    public Decision decide(Subject subject, String action, Access.Facts about, Context context) {
        if (about.relations().stream().anyMatch(Relation::closes)) {
            return Decision.no(false, table.version());
        }
        Set<Relation> held = EnumSet.of(Relation.ANY);
        held.addAll(about.relations());
        return context.permission(action)
                .map(permission -> {
                    Set<Role> acting = acting(subject, permission.grants(), held);
                    if (acting.isEmpty()) {
                        return Decision.no(isVisible(subject, permission.visibleBy(), held, context), table.version());
                    }
                    return answer(permission.obligations(), table.open(acting, subject.roles(), held, context.metBy(subject)),
                            context.metBy(subject));
                })
                .orElseGet(() -> Decision.no(false, table.version()));
    }

    private Decision answer(Set<Obligation> asked, Opening opening, Set<Obligation> met) {
        if (!met.containsAll(asked)) {
            Set<Obligation> unmet = EnumSet.copyOf(asked);
            unmet.removeAll(met);
            return new Decision(false, true, Set.of(), Set.of(), unmet, table.version());
        }
        return new Decision(true, true, opening.readable(), opening.summarised(), opening.obligations(), table.version());
    }

    /** The relations that give this person the action. */
    public Set<Relation> relationsThatAllow(Subject subject, String action, Context context) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        context.permission(action).ifPresent(permission -> permission.grants().stream()
                .filter(grant -> subject.roles().contains(grant.role()))
                .forEach(grant -> relations.add(grant.relation())));
        return relations;
    }

    private static boolean isVisible(Subject subject, String visibleBy, Set<Relation> held, Context context) {
        return context.permission(visibleBy)
                .filter(seeing -> !acting(subject, seeing.grants(), held).isEmpty())
                .isPresent();
    }

    private static Set<Role> acting(Subject subject, List<Grant> grants, Set<Relation> held) {
        Set<Role> acting = EnumSet.noneOf(Role.class);
        for (Grant grant : grants) {
            if (subject.roles().contains(grant.role()) && held.contains(grant.relation())) {
                acting.add(grant.role());
            }
        }
        return acting;
    }
}
