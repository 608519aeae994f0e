package be.fjc.shortchain.figures.view;

import static be.fjc.platform.access.InformationClass.S;

import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;

/**
 * How many interventions have a Flemish level, to be compared with other centres.
 *
 * @param interventions null where it is left out
 * @param suppressed whether it is left out, because it is small or would give away one that is
 */
public record LevelCount(@Open Integer level, @Classified(S) Integer interventions, @Open Boolean suppressed) {}
