package be.fjc.platform.kernel;

import java.util.List;

/**
 * The rules of the work say no to something a user did: becomes a 409 problem with a stable code; the words come from the
 * message files of the module ({@code problem.<code>}). Never carries personal data.
 */
public class Refusal extends RuntimeException {

    private final String code;
    private final List<String> details;

    /**
     * @param code lowerCamelCase and stable, for example {@code alreadyDecided}; end of the problem type's URN
     * @param details values for the message's placeholders, never personal data
     */
    public Refusal(String code, String... details) {
        super(code, null, false, false);
        this.code = code;
        this.details = List.of(details);
    }

    public String code() {
        return code;
    }

    public List<String> details() {
        return details;
    }

    /** Refuses with the code unless the condition holds. */
    public static void unless(boolean condition, String code, String... details) {
        if (!condition) {
            throw new Refusal(code, details);
        }
    }
}
