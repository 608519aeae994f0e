package be.fjc.casework.aftercare.domain;

import java.time.LocalDate;

/**
 * For how long after a closing a dossier that opens again counts as a repeat, and not as a new start. The last day counts.
 *
 * @param months at least one
 */
public record RepeatWindow(int months) {

    public boolean holds(LocalDate closedOn, LocalDate reopenedOn) {
        return !reopenedOn.isAfter(closedOn.plusMonths(months));
    }
}
