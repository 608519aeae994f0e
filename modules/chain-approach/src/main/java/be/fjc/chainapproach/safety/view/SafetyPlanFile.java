package be.fjc.chainapproach.safety.view;

import static be.fjc.platform.access.InformationClass.T;

import be.fjc.chainapproach.plan.view.FamilyLine;
import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import java.util.List;
import java.util.UUID;

/**
 * How one of a family stays safe.
 *
 * @param person whom it is about, and nobody else
 * @param versions for who may read those before
 * @param papers for who may make them
 * @param factorChoices what it can answer to, for who writes
 * @param protectionChoices what it can build on, for who writes
 * @param offers what the reader may do with it
 */
public record SafetyPlanFile(
        @Open UUID id,
        @Open String href,
        @Classified(T) UUID dossierId,
        @Open String dossierNumber,
        @Open FamilyLine person,
        @Open SafetyVersionLine current,
        @Open List<SafetyNumberLine> versions,
        @Open List<SafetyPaperLine> papers,
        @Open List<FactorLine> factorChoices,
        @Open List<ProtectionLine> protectionChoices,
        @Open List<String> offers) {}
