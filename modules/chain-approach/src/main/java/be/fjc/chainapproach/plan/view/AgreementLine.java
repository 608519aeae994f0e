package be.fjc.chainapproach.plan.view;

import static be.fjc.platform.access.InformationClass.T;

import be.fjc.platform.access.Classified;
import java.time.Instant;

/** What one organisation says of the version that holds; without {@code agrees} it said nothing yet. */
public record AgreementLine(
        @Classified(T) String organisation,
        @Classified(T) String organisationName,
        @Classified(T) Boolean agrees,
        @Classified(T) String disagreementReason,
        @Classified(T) String saidBy,
        @Classified(T) Instant saidAt) {}
