package be.fjc.casework.tasks.web;

import be.fjc.casework.web.Sent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Who is asked from now on. */
public record TransferRequest(@NotBlank @Size(max = Sent.LINE) String organisation, UUID person) {}
