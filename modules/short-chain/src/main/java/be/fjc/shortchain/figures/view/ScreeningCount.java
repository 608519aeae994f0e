package be.fjc.shortchain.figures.view;

import static be.fjc.platform.access.InformationClass.S;

import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;

/**
 * How many interventions have the same outcome and level, those that are no more included.
 *
 * @param tried after how many somebody tried to reach the family
 * @param triedInTime after how many of those in time
 * @param handedOver with how many families others went on
 */
public record ScreeningCount(
        @Open String outcome,
        @Open Integer level,
        @Classified(S) Integer interventions,
        @Classified(S) Integer houseBans,
        @Classified(S) Integer tried,
        @Classified(S) Integer triedInTime,
        @Classified(S) Integer handedOver) {}
