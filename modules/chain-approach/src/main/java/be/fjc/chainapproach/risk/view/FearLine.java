package be.fjc.chainapproach.risk.view;

import static be.fjc.platform.access.InformationClass.T;

import be.fjc.chainapproach.risk.domain.OwnFear;
import be.fjc.platform.access.Classified;
import java.time.LocalDate;

/** How afraid the subject says to be. */
public record FearLine(
        @Classified(T) String fear,
        @Classified(T) String fearWords,
        @Classified(T) LocalDate fearOn) {

    static FearLine of(OwnFear.Told told) {
        return new FearLine(told.level().code(), told.words(), told.on());
    }
}
