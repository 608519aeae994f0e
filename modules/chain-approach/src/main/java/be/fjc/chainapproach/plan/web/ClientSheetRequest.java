package be.fjc.chainapproach.plan.web;

import be.fjc.chainapproach.web.Sent;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** For whom of the family. @param leftOut ids of what is left out besides; nothing can be put in that is not there */
public record ClientSheetRequest(@NotNull UUID reader, @NotNull @Size(max = Sent.MANY) List<@NotNull UUID> leftOut) {}
