package be.fjc.platform.access;

import java.util.Set;

/**
 * The answer of the decision function.
 *
 * @param allowed whether it may be done
 * @param visible when not allowed: whether the person may at least know that the thing is there
 * @param readable the classes whose fields may be shown; others are left out as if they did not exist
 * @param policyVersion which edition of the decision table answered; kept in the audit row
 */
public record Decision(boolean allowed, boolean visible, Set<InformationClass> readable, String policyVersion) {

    public Decision {
        readable = Set.copyOf(readable);
    }
}
