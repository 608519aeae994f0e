package be.fjc.casework.family.usecase;

import be.fjc.casework.DossierId;
import be.fjc.casework.domain.FamilyMember;
import be.fjc.casework.family.usecase.FamilyAtHand.Opened;
import be.fjc.platform.access.Overlay;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.UseCase;
import jakarta.inject.Inject;
import java.util.UUID;

/** Somebody turns out to belong to the family too. */
@UseCase
public class AddMember {

    @Inject
    FamilyAtHand hand;

    /**
     * The new member's id, in this dossier and no other.
     *
     * @param secretPhone a number that nobody may come to know; null when none is told
     */
    public UUID add(DossierId id, FamilyMember sent, String secretPhone, Expected expected) {
        Opened opened = hand.open(id, expected);
        FamilyMember member = Overlay.of(null, sent, opened.decision());
        member.requireComplete();
        UUID added = opened.dossier().addMember(member, opened.at());
        hand.keepSecretPhone(opened, added, secretPhone);
        hand.note(opened, "memberAdded");
        return added;
    }
}
