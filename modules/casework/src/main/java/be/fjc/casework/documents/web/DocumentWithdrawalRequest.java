package be.fjc.casework.documents.web;

import be.fjc.casework.web.Sent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a document should not be here. */
public record DocumentWithdrawalRequest(@NotBlank @Size(max = Sent.TEXT) String reason) {}
