package be.fjc.casework.tasks.web;

import be.fjc.casework.tasks.domain.TaskState;
import be.fjc.casework.web.OneOf;
import be.fjc.casework.web.Sent;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** How a task ended. */
public record SettlementRequest(@NotNull @OneOf(TaskState.class) String outcome, @Size(max = Sent.TEXT) String reason) {}
