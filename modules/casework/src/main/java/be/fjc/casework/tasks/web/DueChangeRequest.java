package be.fjc.casework.tasks.web;

import be.fjc.casework.web.Sent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** On which day a task is due from now on, and why. */
public record DueChangeRequest(@NotNull LocalDate dueOn, @NotBlank @Size(max = Sent.TEXT) String reason) {}
