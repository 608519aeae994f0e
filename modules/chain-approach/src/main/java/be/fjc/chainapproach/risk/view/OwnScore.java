package be.fjc.chainapproach.risk.view;

import static be.fjc.platform.access.InformationClass.P;

import be.fjc.chainapproach.risk.domain.ImportedScore;
import be.fjc.platform.access.Classified;
import java.time.LocalDate;

/** The same, brought in by the own organisation and seen by nobody else yet. */
public record OwnScore(
        @Classified(P) String ownScoreName,
        @Classified(P) LocalDate scoreOn,
        @Classified(P) Integer scorePoints,
        @Classified(P) String scoreLevel,
        @Classified(P) String ownScoreOwner) {

    static OwnScore of(ImportedScore score) {
        return new OwnScore(score.name(), score.on(), score.points(), score.level().code(), score.owner());
    }
}
