package be.fjc.chainapproach.plan.view;

import static be.fjc.platform.access.InformationClass.T;

import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import java.util.List;
import java.util.UUID;

/**
 * The plan of a family.
 *
 * @param stage {@code draft}, {@code established} or {@code closed}
 * @param draft the next version as far as it is written; left out when nobody writes one
 * @param current the version that holds; left out before the first
 * @param agreements on that one, of the organisations that are to do something by it and of every other that said something
 * @param clientVersions for who may make them
 * @param clashes where it may go against a measure: of the draft when somebody writes one, else of the version that holds
 * @param offers what the reader may do with it
 */
public record PlanFile(
        @Open UUID id,
        @Open String href,
        @Classified(T) UUID dossierId,
        @Open String dossierNumber,
        @Open String stage,
        @Classified(T) String planClosedReason,
        @Open VersionLine draft,
        @Open VersionLine current,
        @Open List<NumberLine> versions,
        @Open List<AgreementLine> agreements,
        @Open List<EvaluationLine> evaluations,
        @Open List<ClientVersionLine> clientVersions,
        @Open List<FamilyLine> members,
        @Open List<ClashLine> clashes,
        @Open List<String> offers) {}
