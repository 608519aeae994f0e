package be.fjc.shortchain.housebans.web;

import be.fjc.shortchain.web.Sent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** That a ban was lifted. */
public record BanLiftingRequest(@NotNull Instant liftedAt, @NotBlank @Size(max = Sent.LINE) String liftedBy) {}
