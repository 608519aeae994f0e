package be.fjc.chainapproach.safety.view;

import static be.fjc.platform.access.InformationClass.R;
import static be.fjc.platform.access.InformationClass.T;

import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One version of a safety plan.
 *
 * @param havensKept whether it says whom and where the person turns to, which is never told here; left out for who could not ask for it
 * @param factors of assessments that the reader may read
 * @param protectionsOvertaken true when something it builds on was found anew since, the same or otherwise, and it has to be looked at again; else left out
 */
public record SafetyVersionLine(
        @Open UUID id,
        @Open Integer number,
        @Open Instant writtenAt,
        @Open String writtenBy,
        @Classified(T) LocalDate reviewOn,
        @Classified(T) String dangerSigns,
        @Classified(T) String ownSteps,
        @Classified(T) Boolean havensKept,
        @Classified(T) List<SafetyAgreementLine> agreements,
        @Open List<FactorLine> factors,
        @Open List<ProtectionLine> protections,
        @Classified(R) Boolean protectionsOvertaken) {}
