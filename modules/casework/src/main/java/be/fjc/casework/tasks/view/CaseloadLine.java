package be.fjc.casework.tasks.view;

import be.fjc.casework.view.ColleagueLine;
import be.fjc.platform.access.Open;

/**
 * How much one case director has to do.
 *
 * @param organisation code of the organisation that employs the case director, which is often not the centre
 * @param weight open dossiers, each counted as heavily as the centre weighs the level of its track
 */
public record CaseloadLine(
        @Open ColleagueLine caseDirector,
        @Open String organisation,
        @Open Integer open,
        @Open Integer level1,
        @Open Integer level2,
        @Open Integer level3,
        @Open Integer weight,
        @Open Integer lateContacts) {}
