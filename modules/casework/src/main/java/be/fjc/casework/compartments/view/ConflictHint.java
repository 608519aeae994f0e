package be.fjc.casework.compartments.view;

import be.fjc.casework.view.ColleagueLine;
import be.fjc.platform.access.Classified;
import be.fjc.platform.access.InformationClass;
import be.fjc.platform.access.Open;

/** A colleague who has the family name of somebody in the dossier. */
public record ConflictHint(@Open ColleagueLine colleague, @Classified(InformationClass.A) String familyName) {}
