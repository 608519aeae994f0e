package be.fjc.chainapproach.plan.view;

import be.fjc.platform.access.Open;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The plans of a dossier, the oldest first; one of them at most is not closed.
 *
 * @param dueOn when the first one is to be there, counted from the last table; left out when there is one, or no table was held
 * @param offers what the reader may do here
 */
public record PlansFile(
        @Open UUID id,
        @Open String href,
        @Open String dossierNumber,
        @Open List<PlanLine> plans,
        @Open LocalDate dueOn,
        @Open List<String> offers) {

    /** That there is a plan. */
    public record PlanLine(@Open UUID id, @Open String href, @Open String stage) {}
}
