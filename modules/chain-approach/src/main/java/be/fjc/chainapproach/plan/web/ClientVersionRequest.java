package be.fjc.chainapproach.plan.web;

import be.fjc.chainapproach.web.Sent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** A version for one of the family, and why it is made and how it is given. */
public record ClientVersionRequest(
        @NotNull UUID reader,
        @NotNull @Size(max = Sent.MANY) List<@NotNull UUID> leftOut,
        @NotBlank @Size(max = Sent.TEXT) String madeBecause) {}
