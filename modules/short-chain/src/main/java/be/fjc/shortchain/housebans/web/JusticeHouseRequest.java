package be.fjc.shortchain.housebans.web;

import be.fjc.shortchain.web.Sent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** How it stands with the justice house. */
public record JusticeHouseRequest(@NotNull LocalDate justiceHouseOn, @NotBlank @Size(max = Sent.LINE) String justiceHouse) {}
