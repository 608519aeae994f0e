package be.fjc.platform.access;

import java.util.Set;

/**
 * The answer of the decision function.
 *
 * @param allowed whether it may be done
 * @param visible when not allowed: whether the person may at least know that the thing is there
 * @param readable the classes whose fields may be shown; others are left out as if they did not exist
 * @param summarised the classes of which only the summary may be shown; none of them is readable
 * @param obligations what is still to be done: when not allowed, before it is; when allowed, before more can be read
 * @param policyVersion which edition of the decision table answered; kept in the audit row
 */
public record Decision(
        boolean allowed,
        boolean visible,
        Set<InformationClass> readable,
        Set<InformationClass> summarised,
        Set<Obligation> obligations,
        String policyVersion) {

    public Decision {
        readable = Set.copyOf(readable);
        summarised = Set.copyOf(summarised);
        obligations = Set.copyOf(obligations);
    }

    /** No; this person may or may not know that the thing is there. */
    static Decision no(boolean visible, String policyVersion) {
        return new Decision(false, visible, Set.of(), Set.of(), Set.of(), policyVersion);
    }

    /** Whether a screen may offer it: it may be done, at once or after what it asks for. */
    public boolean offered() {
        return allowed || !obligations.isEmpty();
    }
}
