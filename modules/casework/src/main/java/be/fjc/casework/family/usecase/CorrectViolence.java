package be.fjc.casework.family.usecase;

import be.fjc.casework.DossierId;
import be.fjc.casework.family.domain.Family;
import be.fjc.casework.family.domain.ViolenceEdge;
import be.fjc.casework.family.domain.ViolenceEntry;
import be.fjc.casework.family.usecase.FamilyAtHand.Opened;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Overlay;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.UseCase;
import jakarta.inject.Inject;
import java.util.UUID;

/** What was written down of violence is put right, or it ended. */
@UseCase
public class CorrectViolence {

    @Inject
    FamilyAtHand hand;

    @Inject
    Access access;

    /** Changes nothing, and leaves no trace but in the audit, when everything already stands as it is sent. */
    public void correct(DossierId id, UUID edgeId, ViolenceEntry sent, Expected expected) {
        Opened opened = hand.open(id, expected);
        Family family = hand.family(opened);
        ViolenceEdge edge = family.edge(edgeId).orElseThrow(() -> access.absent("casework.family.change", "edge", edgeId));
        ViolenceEntry kept = edge.registered();
        ViolenceEntry right = Overlay.of(kept, sent, opened.decision());
        if (!right.equals(kept)) {
            family.correct(edge, right, opened.at());
            hand.note(opened, kept.endedOn() == null && right.endedOn() != null ? "violenceEnded" : "violenceCorrected");
        }
    }
}
