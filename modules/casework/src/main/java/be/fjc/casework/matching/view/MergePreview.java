package be.fjc.casework.matching.view;

import static be.fjc.platform.access.InformationClass.A;
import static be.fjc.platform.access.InformationClass.R;

import be.fjc.casework.domain.FamilyMember;
import be.fjc.casework.family.domain.RelationEntry;
import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What would become of two members if they were one, as far as its reader may read either.
 *
 * @param id the member who would stay
 * @param choices codes of {@link be.fjc.casework.matching.domain.MemberField}: fields in which the two differ before this reader's eyes
 * @param moves how much that names who goes would name who stays
 * @param lapsing relations that would not be kept
 * @param obstacles codes of refusals: while there is one, they cannot be merged
 * @param agreements what each agreed about safe contact; with two, somebody says which one holds
 */
public record MergePreview(
        @Open UUID id,
        @Open String href,
        @Classified(A) FamilyMember stays,
        @Classified(A) FamilyMember goes,
        @Classified(A) List<String> choices,
        @Classified(R) List<Moved> moves,
        @Classified(R) List<RelationEntry> lapsing,
        @Classified(R) List<String> obstacles,
        @Classified(A) List<Agreed> agreements) {

    /** @param kind code of {@link be.fjc.casework.matching.domain.TieKind} */
    public record Moved(@Classified(R) String kind, @Classified(R) Integer count) {}

    /**
     * @param side code of {@link be.fjc.casework.matching.domain.MergeSide}
     * @param way code of {@link be.fjc.casework.safecontact.domain.ContactWay}
     */
    public record Agreed(@Classified(A) String side, @Classified(A) String way, @Classified(A) Instant agreedAt) {}
}
