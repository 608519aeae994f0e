package be.fjc.chainapproach.risk.domain;

import be.fjc.platform.kernel.InvalidInput;
import java.time.LocalDate;

/**
 * What an instrument gave that was filled in elsewhere. Only its result is kept: neither its items nor its cut-offs are ours.
 *
 * @param name of the instrument, as its owner calls it
 * @param points on it; null when it gives none, or nobody told. They stand by themselves and are added to nothing
 * @param level as its owner says it, in our words
 * @param owner which service it belongs to
 * @param judicial whether police or prosecution own the result
 * @param report by which number they know it; null when it is not theirs, or has none
 */
public record ImportedScore(String name, LocalDate on, Integer points, Level level, String owner, boolean judicial, String report) {

    /** @throws InvalidInput {@code notApplicable} for a report number of what is not of police or prosecution */
    public ImportedScore {
        if (report != null && !judicial) {
            throw new InvalidInput("notApplicable", "scores.scoreReport");
        }
    }
}
