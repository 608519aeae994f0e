package be.fjc.testkit.architecture;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Things are called as people at work call them. */
final class NameRules {

    private static final Pattern EMPTY_WORD = Pattern.compile("(Manager|Helper|Utils?|Impl|Service|DTO|Dto)$");

    private NameRules() {}

    static List<Rule> all() {
        return List.of(Rule.of("no class is a manager, helper, util, impl, service or DTO",
                (one, all) -> !one.getSimpleName().isEmpty(),
                (one, all) -> EMPTY_WORD.matcher(one.getSimpleName()).find() ? Stream.of("has a name that says nothing") : Stream.empty()));
    }
}
