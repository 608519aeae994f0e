package be.fjc.casework.view;

import be.fjc.casework.domain.ContactChannel;
import be.fjc.casework.domain.ContactResult;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A contact as the query gives it. */
public record ContactRow(
        UUID id,
        Instant at,
        ContactChannel channel,
        UUID person,
        ContactResult result,
        String note,
        boolean incoming,
        String overrideReason,
        LocalDate nextContactOn,
        UUID loggedBy) {}
