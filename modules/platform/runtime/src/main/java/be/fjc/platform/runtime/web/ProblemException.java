package be.fjc.platform.runtime.web;

import java.util.Map;

/** Ends a request with a problem that no domain rule knows of: one of the platform's list, or one a part of the platform defines. */
public class ProblemException extends RuntimeException {

    private final String urn;
    private final int status;
    private final String title;
    private final Map<String, String> more;

    public ProblemException(ProblemType type) {
        this(type.urn(), type.status(), type.title());
    }

    /** @param urn its words stand under {@code problem.<last part>} in the message files of the module */
    public ProblemException(String urn, int status, String title) {
        this(urn, status, title, Map.of());
    }

    private ProblemException(String urn, int status, String title, Map<String, String> more) {
        super(urn, null, false, false);
        this.urn = urn;
        this.status = status;
        this.title = title;
        this.more = more;
    }

    /** With a member that only this kind of problem has. */
    public ProblemException with(String name, String value) {
        return new ProblemException(urn, status, title, Map.of(name, value));
    }

    Problem problem(Problems problems) {
        return problems.of(urn, status, title).with(more);
    }
}
