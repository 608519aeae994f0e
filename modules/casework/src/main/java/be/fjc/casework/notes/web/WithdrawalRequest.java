package be.fjc.casework.notes.web;

import be.fjc.casework.web.Sent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a note should not have been written. */
public record WithdrawalRequest(@NotBlank @Size(max = Sent.TEXT) String reason) {}
