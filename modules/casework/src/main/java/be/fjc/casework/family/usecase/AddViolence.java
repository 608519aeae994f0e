package be.fjc.casework.family.usecase;

import be.fjc.casework.DossierId;
import be.fjc.casework.family.domain.FamilyTies;
import be.fjc.casework.family.domain.ViolenceEdge;
import be.fjc.casework.family.domain.ViolenceEntry;
import be.fjc.casework.family.usecase.FamilyAtHand.Opened;
import be.fjc.platform.access.Overlay;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.UseCase;
import jakarta.inject.Inject;
import java.util.UUID;

/** Violence between two of the family is written down, with who says so. */
@UseCase
public class AddViolence {

    @Inject
    FamilyAtHand hand;

    @Inject
    FamilyTies ties;

    public UUID add(DossierId id, ViolenceEntry sent, Expected expected) {
        Opened opened = hand.open(id, expected);
        ViolenceEntry told = Overlay.of(null, sent, opened.decision());
        ViolenceEdge added = hand.family(opened).report(told, opened.at());
        ties.add(added);
        hand.note(opened, "violenceAdded");
        return added.id();
    }
}
