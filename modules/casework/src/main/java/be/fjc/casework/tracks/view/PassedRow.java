package be.fjc.casework.tracks.view;

import be.fjc.casework.tracks.domain.RuledAct;
import java.time.Instant;
import java.util.UUID;

/** A rule that was passed over, as the query gives it. */
public record PassedRow(String track, String rule, RuledAct act, String reason, UUID passedBy, Instant passedAt) {}
