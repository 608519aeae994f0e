package be.fjc.casework.view;

import be.fjc.casework.domain.ContactChannel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A contact as the query gives it. */
public record ContactRow(
        UUID id,
        Instant at,
        ContactChannel channel,
        UUID person,
        String result,
        String note,
        boolean incoming,
        String overrideReason,
        LocalDate nextContactOn,
        UUID loggedBy) {}
