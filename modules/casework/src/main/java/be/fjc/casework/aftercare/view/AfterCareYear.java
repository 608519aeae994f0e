package be.fjc.casework.aftercare.view;

import be.fjc.platform.access.Open;

/**
 * What became of the closings of one year.
 *
 * @param closed closings in that year
 * @param repeats of those, how many opened again within the repeat window
 * @param laterReopened of those, how many opened again after it
 * @param reached moments of after-care at which the family was reached
 * @param notReached moments at which it was tried
 * @param notPossible moments at which it could not be tried
 * @param missed moments whose day has passed, and nothing was logged
 * @param planned moments to come
 * @param notNeeded moments that fell away because the dossier opened again
 */
public record AfterCareYear(
        @Open Integer year,
        @Open Integer closed,
        @Open Integer repeats,
        @Open Integer laterReopened,
        @Open Integer reached,
        @Open Integer notReached,
        @Open Integer notPossible,
        @Open Integer missed,
        @Open Integer planned,
        @Open Integer notNeeded) {}
