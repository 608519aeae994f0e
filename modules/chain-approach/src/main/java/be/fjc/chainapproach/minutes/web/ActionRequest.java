package be.fjc.chainapproach.minutes.web;

import be.fjc.casework.TaskDesk;
import be.fjc.chainapproach.web.Sent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** What an organisation will do. */
public record ActionRequest(
        @NotBlank @Size(max = Sent.LINE) String actionTitle,
        @NotBlank @Size(max = Sent.LINE) String organisation,
        UUID person,
        @NotNull LocalDate dueOn,
        @NotNull Boolean safety) {

    TaskDesk.Asked asked() {
        return new TaskDesk.Asked(actionTitle.strip(), organisation, person, dueOn, safety);
    }
}
