package be.fjc.casework.aftercare.view;

import be.fjc.casework.aftercare.domain.AfterCareOutcome;
import be.fjc.casework.domain.SafetyStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A moment of after-care as the query gives it, with the contact in which it was done; that part is null when there was none. */
public record AfterCareRow(
        UUID id,
        UUID closure,
        LocalDate closedOn,
        int place,
        LocalDate plannedOn,
        AfterCareOutcome outcome,
        String reason,
        SafetyStatus safetyStatus,
        Instant settledAt,
        UUID settledBy,
        Instant contactAt,
        String contactNote,
        UUID task) {

    static final String SELECT = """
            select new be.fjc.casework.aftercare.view.AfterCareRow(
                a.id, a.closure, c.closedOn, a.place, a.plannedOn, a.outcome, a.reason, a.safetyStatus, a.settledAt, a.settledBy,
                k.at, k.note, a.task)
            from AfterCareMoment a join Closure c on c.id = a.closure left join Contact k on k.id = a.contact""";

    /** Whether it is late, for today or planned; null when it was settled. */
    String plannedState(LocalDate today) {
        if (outcome != null) {
            return null;
        }
        return plannedOn.isAfter(today) ? "planned" : plannedOn.isEqual(today) ? "today" : "late";
    }
}
