package be.fjc.chainapproach.safety.view;

import static be.fjc.platform.access.InformationClass.T;

import be.fjc.chainapproach.plan.view.FamilyLine;
import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The safety plans in one family that the reader may read; of others it does not say that they are there.
 *
 * @param members of the family who have none yet, for who may start one
 * @param offers what the reader may do here
 */
public record SafetyPlansFile(
        @Open UUID id,
        @Open String href,
        @Open String dossierNumber,
        @Open List<SafetyHead> safetyPlans,
        @Open List<FamilyLine> members,
        @Open List<FactorLine> factorChoices,
        @Open List<ProtectionLine> protectionChoices,
        @Open List<String> offers) {

    /** That there is one. @param late whether its day has passed */
    public record SafetyHead(@Open UUID id, @Open String href, @Open FamilyLine person, @Classified(T) LocalDate reviewOn, @Classified(T) Boolean late) {}
}
