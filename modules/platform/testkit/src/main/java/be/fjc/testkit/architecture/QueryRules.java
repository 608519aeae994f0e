package be.fjc.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import org.objectweb.asm.tree.MethodInsnNode;

/** Queries are written down, never put together from what came in. */
final class QueryRules {

    private static final String ENTITY_MANAGER = "jakarta.persistence.EntityManager";

    private QueryRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of("the text of a query is a constant",
                        (one, all) -> asks(one),
                        (one, all) -> Handed.by(one, QueryRules::text).stream()
                                .filter(handed -> !handed.isConstant())
                                .map(handed -> "puts a query together in " + handed.method()))
                        .except("be.fjc.casework.view.Selection", "joins conditions that the views of its own room write as constants")
                        .except("be.fjc.platform.runtime.sealing.SealedRows", "names of tables and columns, which modules declare and nobody sends"),
                Rule.of("only store and view write queries",
                        (one, all) -> all.isInModule(one),
                        (one, all) -> Seen.calls(one, access -> access.getName().matches("create(Named|Native)?(Query|StoredProcedure.*)")
                                && Seen.isOf(access, ENTITY_MANAGER)
                                && !all.isInRoom(one, Part.Room.STORE)
                                && !all.isInRoom(one, Part.Room.VIEW))));
    }

    private static boolean asks(JavaClass one) {
        return one.getAccessesFromSelf().stream().anyMatch(access -> Seen.isOf(access, ENTITY_MANAGER, "createQuery", "createNativeQuery"));
    }

    /** The first argument, when it is a text; a criteria query has none. */
    private static int text(MethodInsnNode call) {
        boolean query = call.owner.equals(ENTITY_MANAGER.replace('.', '/')) && call.name.matches("create(Native)?Query");
        return query && call.desc.startsWith("(Ljava/lang/String;") ? 0 : -1;
    }
}
