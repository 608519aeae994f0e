package be.fjc.chainapproach.risk.view;

import static be.fjc.platform.access.InformationClass.J;

import be.fjc.chainapproach.risk.domain.ImportedScore;
import be.fjc.platform.access.Classified;
import java.time.LocalDate;

/** The same, of police or prosecution: theirs, also on the table. @param scoreReport by which number they know it */
public record JudicialScore(
        @Classified(J) String judicialName,
        @Classified(J) LocalDate scoreOn,
        @Classified(J) Integer scorePoints,
        @Classified(J) String scoreLevel,
        @Classified(J) String judicialOwner,
        @Classified(J) String scoreReport) {

    static JudicialScore of(ImportedScore score) {
        return new JudicialScore(score.name(), score.on(), score.points(), score.level().code(), score.owner(), score.report());
    }
}
