package be.fjc.shortchain.figures.view;

import static be.fjc.platform.access.InformationClass.S;

import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;

/** How many interventions have the same outcome and level, those that are no more included. */
public record ScreeningCount(
        @Open String outcome, @Open Integer level, @Classified(S) Integer interventions, @Classified(S) Integer houseBans) {}
