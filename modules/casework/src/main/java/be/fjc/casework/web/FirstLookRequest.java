package be.fjc.casework.web;

import be.fjc.casework.domain.Danger;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the first look found. */
public record FirstLookRequest(@NotNull @OneOf(Danger.class) String danger, @Size(max = Sent.TEXT) String note) {}
