package be.fjc.chainapproach.risk.view;

import static be.fjc.platform.access.InformationClass.J;
import static be.fjc.platform.access.InformationClass.T;

import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import java.time.LocalDate;
import java.util.List;

/**
 * One assessment in the series of its subject.
 *
 * @param level that holds; left out before it is settled on
 * @param points on its own edition of its own instrument
 * @param scores of instruments that were filled in elsewhere and brought in with it
 */
public record SeriesLine(
        @Open HeadLine head,
        @Open LocalDate settledOn,
        @Classified(T) String level,
        @Classified(T) Integer points,
        @Classified(T) List<SharedScore> scores,
        @Classified(J) List<JudicialScore> judicialScores,
        @Open LocalDate nextAssessmentOn) {}
