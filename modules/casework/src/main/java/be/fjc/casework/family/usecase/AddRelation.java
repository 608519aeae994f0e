package be.fjc.casework.family.usecase;

import be.fjc.casework.DossierId;
import be.fjc.casework.family.domain.FamilyTies;
import be.fjc.casework.family.domain.FamilyRelation;
import be.fjc.casework.family.domain.RelationEntry;
import be.fjc.casework.family.usecase.FamilyAtHand.Opened;
import be.fjc.platform.access.Overlay;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.UseCase;
import jakarta.inject.Inject;
import java.util.UUID;

/** How two of the family stand to each other is written down. */
@UseCase
public class AddRelation {

    @Inject
    FamilyAtHand hand;

    @Inject
    FamilyTies ties;

    public UUID add(DossierId id, RelationEntry sent, Expected expected) {
        Opened opened = hand.open(id, expected);
        RelationEntry told = Overlay.of(null, sent, opened.decision());
        FamilyRelation added = hand.family(opened).relate(told, opened.at());
        ties.add(added);
        hand.note(opened, "relationAdded");
        return added.id();
    }
}
