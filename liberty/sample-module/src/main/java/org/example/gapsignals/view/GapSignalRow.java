package org.example.gapsignals.view;

import java.time.Instant;
import java.util.UUID;
import org.example.gapsignals.domain.Standing;
import org.example.gapsignals.domain.Theme;

/** A signal as the query gives it. */
public record GapSignalRow(
        UUID id, Theme theme, String municipality, String description, UUID referral, Instant signalledAt, Standing standing,
        Instant onAgendaAt) {

    GapSignalLine line() {
        return new GapSignalLine(id, theme.code(), municipality, description, referral, signalledAt, standing.code(), onAgendaAt);
    }
}
