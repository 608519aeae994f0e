package be.fjc.casework.family.usecase;

import be.fjc.casework.DossierId;
import be.fjc.casework.family.domain.Family;
import be.fjc.casework.family.domain.FamilyRelation;
import be.fjc.casework.family.domain.RelationEntry;
import be.fjc.casework.family.usecase.FamilyAtHand.Opened;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Overlay;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.UseCase;
import jakarta.inject.Inject;
import java.util.UUID;

/** What was written down of a relation is put right, or the relation ends. */
@UseCase
public class CorrectRelation {

    @Inject
    FamilyAtHand hand;

    @Inject
    Access access;

    /** Changes nothing, and leaves no trace but in the audit, when everything already stands as it is sent. */
    public void correct(DossierId id, UUID relationId, RelationEntry sent, Expected expected) {
        Opened opened = hand.open(id, expected);
        Family family = hand.family(opened);
        FamilyRelation relation = family.relation(relationId).orElseThrow(() -> access.absent("casework.family.change", "relation", relationId));
        RelationEntry kept = relation.registered();
        RelationEntry right = Overlay.of(kept, sent, opened.decision());
        if (!right.equals(kept)) {
            family.correct(relation, right, opened.at());
            boolean ends = kept.endedOn() == null && right.endedOn() != null;
            hand.note(opened, ends ? "relationEnded" : "relationCorrected");
            boolean parts = ends || kept.separatedOn() == null && right.separatedOn() != null;
            if (parts && right.liesBetweenPartners()) {
                hand.tell(opened, relation.id(), "separation");
            }
        }
    }
}
