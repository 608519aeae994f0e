package be.fjc.casework.tasks.web;

import be.fjc.casework.tasks.domain.Task;
import be.fjc.casework.tasks.domain.TaskPriority;
import be.fjc.casework.web.OneOf;
import be.fjc.casework.web.Sent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A task as it is asked. */
public record TaskRequest(
        @NotBlank @Size(max = Sent.LINE) String title,
        @Size(max = Sent.TEXT) String explanation,
        @Size(max = 20) List<@NotNull UUID> members,
        @NotNull Boolean safety,
        @NotNull @OneOf(TaskPriority.class) String priority,
        @NotNull LocalDate dueOn,
        @NotBlank @Size(max = Sent.LINE) String organisation,
        UUID person) {

    Task.Asked asked() {
        return new Task.Asked(
                title.strip(),
                Sent.text(explanation),
                members == null ? Set.of() : Set.copyOf(members),
                safety,
                Sent.value(TaskPriority.class, priority),
                dueOn);
    }
}
