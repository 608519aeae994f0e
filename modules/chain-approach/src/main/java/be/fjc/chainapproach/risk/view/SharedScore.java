package be.fjc.chainapproach.risk.view;

import static be.fjc.platform.access.InformationClass.T;

import be.fjc.chainapproach.risk.domain.ImportedScore;
import be.fjc.platform.access.Classified;
import java.time.LocalDate;

/** What an instrument gave that was filled in elsewhere: by itself, and added to nothing. */
public record SharedScore(
        @Classified(T) String scoreName,
        @Classified(T) LocalDate scoreOn,
        @Classified(T) Integer scorePoints,
        @Classified(T) String scoreLevel,
        @Classified(T) String scoreOwner) {

    static SharedScore of(ImportedScore score) {
        return new SharedScore(score.name(), score.on(), score.points(), score.level().code(), score.owner());
    }
}
