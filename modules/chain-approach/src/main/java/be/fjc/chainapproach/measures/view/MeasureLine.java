package be.fjc.chainapproach.measures.view;

import static be.fjc.platform.access.InformationClass.J;
import static be.fjc.platform.access.InformationClass.T;

import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What was imposed on one of the family.
 *
 * @param organisation what the centre calls the one that brought it in
 * @param holds whether it holds today
 * @param offers what the reader may do with it
 */
public record MeasureLine(
        @Open UUID id,
        @Open String href,
        @Classified(T) String kind,
        @Classified(T) String issuer,
        @Classified(T) UUID boundMember,
        @Classified(T) UUID protectedMember,
        @Classified(T) LocalDate fromOn,
        @Classified(T) LocalDate untilOn,
        @Classified(T) String conditions,
        @Classified(J) String judicialReasoning,
        @Classified(T) String organisation,
        @Classified(T) Boolean holds,
        @Classified(T) LocalDate endedOn,
        @Classified(T) String endedBecause,
        @Classified(T) List<BreachLine> breaches,
        @Open List<String> offers) {}
