package be.fjc.testkit.architecture;

import java.util.List;
import java.util.stream.Stream;

/** Every rule of the house. */
public final class Rules {

    private Rules() {}

    public static List<Rule> all() {
        return Stream.of(
                        ModuleRules.all(),
                        CardRules.all(),
                        RoomRules.all(),
                        TenancyRules.all(),
                        UnitRules.all(),
                        EntityRules.all(),
                        QueryRules.all(),
                        StateRules.all(),
                        ServerRules.all(),
                        WorkRules.all(),
                        AccessRules.all(),
                        DecisionRules.all(),
                        ViewRules.all(),
                        WebRules.all(),
                        WordRules.all(),
                        NameRules.all())
                .flatMap(List::stream)
                .toList();
    }
}
