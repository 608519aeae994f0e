package be.fjc.platform.access;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the decision table says for one role, relation and class, from closed to open: a centre may always move a cell towards the
 * first, and towards the last unless the shipped table fixes it.
 */
public enum Cell {
    /** Not at all, whatever another role of the same person would give: deny wins. No centre can loosen it. */
    NEVER("never"),
    /** Not by this role except where a row of the shipped table says so; another role may. No centre can loosen it. */
    FIXED_NO("fixedNo"),
    /** Not by this row; another role or relation of the same person may. */
    NO("no"),
    /** Only what is marked as belonging to the summary of its class. */
    SUMMARY("summary"),
    /** After a reason and a fresh proof of who one is. */
    STEP_UP("stepUp"),
    /** After a reason. */
    REASON("reason"),
    YES("yes");

    private final String code;

    Cell(String code) {
        this.code = code;
    }

    /** As written in the decision table and in tenant files. */
    public String code() {
        return code;
    }

    /** The cell with this code. */
    public static Optional<Cell> find(String code) {
        for (Cell cell : values()) {
            if (cell.code.toLowerCase(Locale.ROOT).equals(code.toLowerCase(Locale.ROOT))) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    /** Whether no centre may loosen it. */
    public boolean isFixed() {
        return this == NEVER || this == FIXED_NO;
    }

    /** What must be done before it opens the whole class. */
    Set<Obligation> obligations() {
        return switch (this) {
            case REASON -> Set.of(Obligation.REASON);
            case STEP_UP -> Set.of(Obligation.REASON, Obligation.STEP_UP);
            default -> Set.of();
        };
    }

    /** Whether it opens the whole class once its obligations are met. */
    boolean opens() {
        return compareTo(SUMMARY) > 0;
    }
}
