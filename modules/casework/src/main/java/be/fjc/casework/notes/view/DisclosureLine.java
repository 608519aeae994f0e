package be.fjc.casework.notes.view;

import static be.fjc.platform.access.InformationClass.R;

import be.fjc.casework.view.ColleagueLine;
import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Something that was told to others. */
public record DisclosureLine(
        @Open UUID id,
        @Classified(R) LocalDate disclosedOn,
        @Classified(R) String recipientOrganisation,
        @Classified(R) String recipientFunction,
        @Classified(R) String disclosed,
        @Classified(R) String basis,
        @Classified(R) String reason,
        @Classified(R) Instant recordedAt,
        @Classified(R) ColleagueLine recordedBy) {}
