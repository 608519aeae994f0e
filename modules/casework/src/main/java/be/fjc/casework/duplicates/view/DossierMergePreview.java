package be.fjc.casework.duplicates.view;

import static be.fjc.platform.access.InformationClass.A;
import static be.fjc.platform.access.InformationClass.R;

import be.fjc.casework.domain.FamilyMember;
import be.fjc.casework.matching.view.MergePreview.Agreed;
import be.fjc.casework.matching.view.MergePreview.Moved;
import be.fjc.casework.view.ColleagueLine;
import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What would become of two dossiers if they were one. What an organisation keeps to itself is in no number of it, whoever looks.
 *
 * @param id the dossier that would stay
 * @param choices codes of {@link be.fjc.casework.duplicates.domain.DossierField}: in what the two differ
 * @param moves how much of each kind would move
 * @param likely who seems to stand in both
 * @param obstacles codes of refusals: while there is one, they cannot be merged
 */
public record DossierMergePreview(
        @Open UUID id,
        @Open String href,
        @Classified(R) Side stays,
        @Classified(R) Side goes,
        @Classified(R) List<String> choices,
        @Classified(R) List<Moved> moves,
        @Classified(A) List<Likely> likely,
        @Classified(R) List<String> obstacles) {

    /** One of the two. @param agreements who of its family agreed about safe contact, and what */
    public record Side(
            @Classified(R) UUID id,
            @Classified(R) String number,
            @Classified(R) ColleagueLine caseDirector,
            @Classified(R) String track,
            @Classified(R) String municipality,
            @Classified(R) LocalDate openedOn,
            @Classified(R) LocalDate nextContactOn,
            @Classified(A) List<FamilyMember> members,
            @Classified(A) List<Agreement> agreements) {}

    /** @param member whose it is @param agreed what holds now */
    public record Agreement(@Classified(A) UUID member, @Classified(A) Agreed agreed) {}

    /** Somebody of the one who seems to be somebody of the other. */
    public record Likely(@Classified(A) UUID stays, @Classified(A) UUID goes) {}
}
