package be.fjc.casework.aftercare.usecase;

import be.fjc.casework.aftercare.domain.AfterCareMoment;
import be.fjc.casework.aftercare.domain.AfterCareSeries;
import be.fjc.casework.aftercare.domain.AfterCares;
import be.fjc.casework.domain.Closure;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.Ending;
import be.fjc.casework.domain.WorkingDays;
import be.fjc.casework.tasks.domain.Owner;
import be.fjc.casework.tasks.domain.Task;
import be.fjc.casework.tasks.domain.TaskPriority;
import be.fjc.casework.tasks.domain.TaskState;
import be.fjc.casework.tasks.domain.Tasks;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Subject;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.people.People;
import be.fjc.platform.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Plans the moments of after-care when a dossier closes, and lets them fall away when it opens again. Each is a task for safety of the
 * case director: so it has a clock, goes to who stands in, and is raised when it stays undone.
 */
@ApplicationScoped
public class PlanAfterCare {

    private static final String TITLE = "Nazorg %d van %d";
    private static final String REOPENED = "Het dossier is heropend.";

    @Inject
    Access access;

    @Inject
    AfterCares afterCares;

    @Inject
    Tasks tasks;

    @Inject
    People people;

    @Inject
    CurrentCentre centre;

    /** The days at which somebody looks in after this ending; none where that makes no sense. */
    public List<LocalDate> days(Ending ending, Instant now) {
        return ending.reason().core().asksAfterCare()
                ? new AfterCareSeries(centre.get().clocks().afterCareMonths()).days(WorkingDays.dayOf(now), ending.afterCareOn())
                : List.of();
    }

    public void plan(Dossier dossier, Closure closure, List<LocalDate> days, Instant now) {
        Subject subject = access.subject();
        Owner owner = new Owner(people.find(dossier.caseDirector()).map(Person::organisation).orElse(subject.organisation()), dossier.caseDirector());
        for (int place = 1; place <= days.size(); place++) {
            LocalDate day = days.get(place - 1);
            var asked = new Task.Asked(TITLE.formatted(place, days.size()), null, Set.of(), true, TaskPriority.NORMAL, day);
            Task task = Task.ofAfterCare(Ids.at(now), dossier.id(), asked, owner, subject.account(), now);
            tasks.add(task);
            afterCares.add(new AfterCareMoment(Ids.at(now), closure, task.id(), place, day));
        }
    }

    /** The dossier opened again: nothing of the series is needed any more. */
    void fallAway(Dossier dossier, UUID by, Instant now) {
        for (AfterCareMoment moment : afterCares.open(dossier.id())) {
            moment.fallAway(by, now);
            settleTask(moment, TaskState.WITHDRAWN, REOPENED, by, now);
        }
    }

    /** What happened to a moment happened to its task. @param reason null only when it was done */
    void settleTask(AfterCareMoment moment, TaskState state, String reason, UUID by, Instant now) {
        moment.task().flatMap(tasks::find).ifPresent(task -> task.afterCareSettled(state, reason, by, now));
    }
}
