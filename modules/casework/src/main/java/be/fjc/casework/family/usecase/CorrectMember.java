package be.fjc.casework.family.usecase;

import be.fjc.casework.DossierId;
import be.fjc.casework.domain.DossierPerson;
import be.fjc.casework.domain.FamilyMember;
import be.fjc.casework.family.usecase.FamilyAtHand.Opened;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Overlay;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.UseCase;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/** What is known of one of the family is put right or added to; what the sender cannot read stays as it was. */
@UseCase
public class CorrectMember {

    @Inject
    FamilyAtHand hand;

    @Inject
    Access access;

    /**
     * Changes nothing, and leaves no trace but in the audit, when everything already stands as it is sent.
     *
     * @param secretPhone a number that nobody may come to know; null when none is told
     */
    public void correct(DossierId id, UUID memberId, FamilyMember sent, String secretPhone, Expected expected) {
        Opened opened = hand.open(id, expected);
        DossierPerson member = opened.dossier().member(memberId)
                .orElseThrow(() -> access.absent("casework.family.change", "member", memberId));
        FamilyMember kept = member.registered();
        FamilyMember right = Overlay.of(kept, sent, opened.decision());
        right.requireComplete();
        if (!right.equals(kept)) {
            opened.dossier().correctMember(member, right, opened.at());
            hand.note(opened, kept.leftOn() == null && right.leftOn() != null ? "memberLeft" : "memberCorrected");
            if (kept.pregnancyDueOn() == null && right.pregnancyDueOn() != null) {
                hand.tell(opened, pregnancy(memberId, right.pregnancyDueOn()), "pregnancy");
            }
        }
        hand.keepSecretPhone(opened, memberId, secretPhone);
    }

    /** Of the same person in the same month it is the same one, however often its day is entered anew. */
    private static UUID pregnancy(UUID member, LocalDate dueOn) {
        return UUID.nameUUIDFromBytes((member + " " + YearMonth.from(dueOn)).getBytes(StandardCharsets.US_ASCII));
    }
}
