package be.fjc.casework.view;

import be.fjc.platform.access.Classified;
import be.fjc.platform.access.InformationClass;
import be.fjc.platform.access.Open;
import java.time.Instant;
import java.util.UUID;

/** A running conflict of interest of a colleague with a dossier. */
public record ConflictLine(
        @Open UUID id,
        @Open String href,
        @Open Long version,
        @Open ColleagueLine colleague,
        @Classified(InformationClass.R) String reason,
        @Open Instant setAt,
        @Open ColleagueLine setBy) {}
