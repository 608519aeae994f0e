package be.fjc.casework.tracks.view;

import static be.fjc.platform.access.InformationClass.R;

import be.fjc.casework.view.ColleagueLine;
import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What one track asks of a dossier.
 *
 * @param rulesStartOn first day of the version that counts for this dossier; null when the track asks nothing
 * @param entry what coming in asks; empty for the track that the dossier is in
 * @param steps what going on to a lighter track or closing asks; only for the track that the dossier is in
 * @param closing what closing asks besides; only for the track that the dossier is in
 * @param passed rules of this track that were passed over, the latest first
 */
public record TrackRulesLine(
        @Open String track,
        @Open Boolean present,
        @Open LocalDate rulesStartOn,
        @Classified(R) List<RuleLine> entry,
        @Classified(R) List<RuleLine> steps,
        @Classified(R) List<RuleLine> closing,
        @Classified(R) List<PassedLine> passed) {

    /** @param met null when only closing itself can tell */
    public record RuleLine(@Classified(R) String rule, @Classified(R) Boolean met) {}

    /** A rule that was passed over, and why. */
    public record PassedLine(
            @Classified(R) String rule,
            @Classified(R) String act,
            @Classified(R) String reason,
            @Classified(R) ColleagueLine passedBy,
            @Classified(R) Instant passedAt) {}
}
