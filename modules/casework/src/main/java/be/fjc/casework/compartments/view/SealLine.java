package be.fjc.casework.compartments.view;

import static be.fjc.platform.access.InformationClass.R;

import be.fjc.casework.view.ColleagueLine;
import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The seal of a dossier, for its circle. */
public record SealLine(
        @Open UUID id,
        @Open String href,
        @Open List<ColleagueLine> circle,
        @Classified(R) String reason,
        @Open Instant sealedAt,
        @Open ColleagueLine sealedBy) {}
