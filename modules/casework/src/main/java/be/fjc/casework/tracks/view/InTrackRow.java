package be.fjc.casework.tracks.view;

import java.time.LocalDate;
import java.util.UUID;

/** In which track a dossier is, and under which version of its rules; null when it came in before there were any. */
public record InTrackRow(String track, LocalDate rulesFrom, UUID referral) {}
