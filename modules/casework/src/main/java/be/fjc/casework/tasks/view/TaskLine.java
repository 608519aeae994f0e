package be.fjc.casework.tasks.view;

import static be.fjc.platform.access.InformationClass.R;

import be.fjc.casework.view.ColleagueLine;
import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import be.fjc.platform.people.Person;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** One task in a list. Which dossier it belongs to is not for who only does the task. */
public record TaskLine(
        @Open UUID id,
        @Open String href,
        @Open String state,
        @Open String answer,
        @Classified(value = R, summary = true) String title,
        @Classified(value = R, summary = true) Boolean safety,
        @Open String priority,
        @Open String organisation,
        @Open ColleagueLine person,
        @Open LocalDate dueOn,
        @Open String dueState,
        @Open Integer escalation,
        @Classified(R) UUID dossierId,
        @Classified(R) String dossierNumber) {

    static TaskLine of(TaskRow row, String href, Map<UUID, Person> names, LocalDate today) {
        return new TaskLine(
                row.id(),
                href,
                row.state().code(),
                row.answer().code(),
                row.title(),
                row.safety(),
                row.priority().code(),
                row.organisation(),
                ColleagueLine.of(row.person(), names),
                row.dueOn(),
                row.dueState(today),
                row.escalation(),
                row.dossier(),
                row.number().value());
    }
}
