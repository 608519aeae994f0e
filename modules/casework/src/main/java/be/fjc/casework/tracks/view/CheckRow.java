package be.fjc.casework.tracks.view;

import be.fjc.casework.domain.Danger;
import java.time.Instant;
import java.util.UUID;

/** A check of somebody who waits, as the query gives it. */
public record CheckRow(UUID id, UUID waitId, Danger danger, String note, Instant at, UUID by) {}
