package be.fjc.shortchain.housebans.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** What the family court ruled. @param extendedUntilOn last day; left out when the ban ends as it would */
public record RulingRequest(@NotNull LocalDate ruledOn, LocalDate extendedUntilOn) {}
