package be.fjc.platform.kernel;

import java.util.List;

/** What was sent does not have the form or the values that were asked for: a 400 problem that lists every issue. */
public class InvalidInput extends RuntimeException {

    /**
     * One thing wrong.
     *
     * @param code lowerCamelCase and stable, for example {@code required}, {@code unknownInput}, {@code notInList}
     * @param name where: the property's path in the body ({@code persons[1].birthDate}) or the query parameter's name
     */
    public record Issue(String code, String name) {}

    private final List<Issue> issues;

    public InvalidInput(List<Issue> issues) {
        super("invalid input", null, false, false);
        this.issues = List.copyOf(issues);
    }

    public InvalidInput(String code, String name) {
        this(List.of(new Issue(code, name)));
    }

    public List<Issue> issues() {
        return issues;
    }
}
