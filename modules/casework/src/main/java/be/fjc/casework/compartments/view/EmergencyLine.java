package be.fjc.casework.compartments.view;

import static be.fjc.platform.access.InformationClass.R;

import be.fjc.casework.view.ColleagueLine;
import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * That somebody opened a dossier in an emergency. Words about the family are for who reads the dossier; who watches over data protection
 * sees who, when and what was found.
 */
public record EmergencyLine(
        @Open UUID id,
        @Open String href,
        @Open UUID dossierId,
        @Open String dossierNumber,
        @Open ColleagueLine colleague,
        @Open String occasion,
        @Classified(R) String reason,
        @Open Instant openedAt,
        @Open Instant until,
        @Open String state,
        @Open LocalDate reviewDueOn,
        @Open Boolean late,
        @Open String outcome,
        @Classified(R) String reviewNote,
        @Open Instant reviewedAt,
        @Open ColleagueLine reviewedBy,
        @Open List<String> offers) {}
