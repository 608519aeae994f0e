package be.fjc.testkit.mutation;

import java.util.List;

/**
 * A guard in the code, and the tests that must notice when it is gone.
 *
 * @param name what it guards
 * @param type the class that holds it
 * @param removed what is taken out, in words
 * @param cut how
 * @param tests classes by name, or methods as {@code class#method}
 */
public record Guard(String name, String type, String removed, Cut cut, List<String> tests) {

    public Guard {
        tests = List.copyOf(tests);
    }
}
