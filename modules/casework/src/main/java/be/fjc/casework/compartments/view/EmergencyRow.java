package be.fjc.casework.compartments.view;

import be.fjc.casework.compartments.domain.EmergencyOccasion;
import be.fjc.casework.compartments.domain.EmergencyOutcome;
import be.fjc.casework.compartments.domain.EmergencyState;
import be.fjc.casework.domain.DossierNumber;
import be.fjc.casework.view.OutOfSight;
import be.fjc.platform.access.Relation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** One emergency access as the query gives it; those in dossiers that the parameter {@code reader} must not know of are left out. */
public record EmergencyRow(
        UUID id,
        UUID dossier,
        DossierNumber number,
        UUID account,
        EmergencyOccasion occasion,
        String reason,
        Instant openedAt,
        Instant until,
        LocalDate reviewDueOn,
        EmergencyOutcome outcome,
        String reviewNote,
        Instant reviewedAt,
        UUID reviewedBy) {

    static final String SELECT = """
            select new be.fjc.casework.compartments.view.EmergencyRow(
                e.id, d.id, d.number, e.account, e.occasion, e.reason, e.openedAt, e.until, e.reviewDueOn, e.outcome, e.reviewNote,
                e.reviewedAt, e.reviewedBy)
            from Dossier d""" + OutOfSight.OF_DOSSIER + " join EmergencyAccess e on e.dossier = d.id";

    Set<Relation> relations(UUID reader) {
        return account.equals(reader) ? Set.of(Relation.SELF) : Set.of();
    }

    EmergencyState state(Instant now) {
        if (outcome != null) {
            return EmergencyState.REVIEWED;
        }
        return now.isBefore(until) ? EmergencyState.RUNNING : EmergencyState.TO_REVIEW;
    }
}
