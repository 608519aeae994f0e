package be.fjc.testkit.attack;

import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import be.fjc.testkit.attack.TwinWorlds.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A day made from the modules' documents: everything that can be read by GET, in an order by chance, with the ids that the person came
 * across, with ids of things they may not know of, and page after page to the end.
 */
public final class Walk {

    private static final int PAGES = 3;

    private Walk() {}

    /**
     * @param someone who
     * @param tenant whose documents
     * @param hidden names of the world's ids that take the place of any path parameter
     */
    public static List<Named> everythingReadable(Someone someone, String tenant, Ids ids, List<String> hidden, Random chance) {
        List<Named> steps = new ArrayList<>();
        for (Operation operation : Operation.all(tenant)) {
            if (!operation.method().equals("GET") || operation.path().endsWith("/auditEvents") || operation.path().endsWith("/health")) {
                continue;
            }
            if (operation.places().isEmpty()) {
                pages(steps, someone, operation);
                continue;
            }
            // who saw something is told with every look of the day itself
            if (!operation.path().contains("/viewers")) {
                String own = operation.at(parameter -> ids.any(parameter, chance));
                steps.add(new Named(operation + " of one's own", world -> someone.get(own)));
            }
            for (String name : hidden) {
                steps.add(new Named(operation + " of " + name, world -> someone.get(operation.at(parameter -> world.id(name)))));
            }
        }
        Collections.shuffle(steps, chance);
        return steps;
    }

    private static void pages(List<Named> steps, Someone someone, Operation operation) {
        if (operation.parameters("query").stream().noneMatch(parameter -> parameter.getName().equals("pageSize"))) {
            steps.add(new Named(operation.toString(), world -> someone.get(operation.path())));
            return;
        }
        for (int size : new int[] {1, 100}) {
            steps.add(new Named(operation + " by " + size, world -> last(someone, operation.path() + "?pageSize=" + size)));
        }
    }

    /** The page after a few pages, so that a cursor that leads elsewhere is seen. */
    private static Answer last(Someone someone, String first) {
        Answer answer = someone.get(first);
        for (int page = 1; page < PAGES && answer.status() == 200 && !answer.text("/next").isEmpty(); page++) {
            answer = someone.get(answer.text("/next").replaceFirst("^https?://[^/]+", ""));
        }
        return answer;
    }
}
