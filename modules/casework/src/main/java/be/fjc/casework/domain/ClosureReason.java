package be.fjc.casework.domain;

import jakarta.persistence.EnumeratedValue;

/** Why a dossier closes, and whether the centre looks in again afterwards. */
public enum ClosureReason implements Coded {
    GOALS_REACHED("goalsReached", true),
    REGULAR_SERVICES("regularServices", true),
    STABLE_WITHOUT("stableWithout", true),
    WITHDREW("withdrew", true),
    UNREACHABLE("unreachable", true),
    MOVED_CENTRE("movedCentre", false),
    OUTSIDE_TARGET("outsideTarget", true),
    MEASURE_TOOK_OVER("measureTookOver", true),
    DEATH("death", false),
    MERGED_DUPLICATE("mergedDuplicate", false),
    ADMINISTRATIVE("administrative", false);

    @EnumeratedValue
    private final String code;

    private final boolean afterCare;

    ClosureReason(String code, boolean afterCare) {
        this.code = code;
        this.afterCare = afterCare;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether the dossier may open again: what was merged lives on in another one. */
    public boolean mayReopen() {
        return this != MERGED_DUPLICATE;
    }

    /** Whether a date for after-care must be planned. */
    public boolean asksAfterCare() {
        return afterCare;
    }
}
