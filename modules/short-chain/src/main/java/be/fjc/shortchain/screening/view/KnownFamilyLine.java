package be.fjc.shortchain.screening.view;

import be.fjc.platform.access.Classified;
import be.fjc.platform.access.InformationClass;
import java.util.UUID;

/** That somebody of an intervention may be known in a dossier, to who may know of that dossier. */
public record KnownFamilyLine(
        @Classified(InformationClass.A) UUID dossierId,
        @Classified(InformationClass.A) String number,
        @Classified(InformationClass.A) Boolean open) {}
