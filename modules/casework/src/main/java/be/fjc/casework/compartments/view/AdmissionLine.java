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
 * That somebody was let into a dossier by name: for who directs it, and for that person.
 *
 * @param undoUntil until when the reader can take back that it ended; null when not
 */
public record AdmissionLine(
        @Open UUID id,
        @Open String href,
        @Open UUID dossierId,
        @Open String dossierNumber,
        @Open ColleagueLine colleague,
        @Open List<String> opens,
        @Open LocalDate lastOn,
        @Open Boolean running,
        @Open String basis,
        @Classified(R) String reason,
        @Open Instant givenAt,
        @Open ColleagueLine givenBy,
        @Open Instant endedAt,
        @Open Instant undoUntil) {}
