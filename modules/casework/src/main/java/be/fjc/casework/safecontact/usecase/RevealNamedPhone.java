package be.fjc.casework.safecontact.usecase;

import be.fjc.casework.ReferralId;
import be.fjc.casework.domain.Referral;
import be.fjc.casework.domain.ReferralPerson;
import be.fjc.casework.domain.Referrals;
import be.fjc.casework.usecase.Standing;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Decision;
import be.fjc.platform.access.InformationClass;
import be.fjc.platform.access.Open;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.sealing.Seal;
import jakarta.inject.Inject;
import java.util.UUID;

/** Someone who takes a family in needs the number in its referral that nobody may come to know, and says why. */
@UseCase
public class RevealNamedPhone {

    public static final String ACTION = "casework.referral.revealPhone";

    @Inject
    Access access;

    @Inject
    SealedAccess sealed;

    @Inject
    Standing standing;

    @Inject
    Referrals referrals;

    @Inject
    Seal seal;

    public RevealedPhone reveal(ReferralId id, UUID person, String reason) {
        Referral referral = referrals.find(id).orElseThrow(() -> access.absent(ACTION, "referral", id.value()));
        if (!referral.personIds().contains(person)) {
            throw access.absent(ACTION, "person", person);
        }
        Decision decision = sealed.require(ACTION, standing.of(access.subject(), referral), reason);
        byte[] kept = referral.secretPhone(person).orElseThrow(() -> new Refusal("noSecretPhone"));
        String number = seal.open(ReferralPerson.placeOfSecretPhone(person), kept);
        return access.readable(new RevealedPhone(number, RevealSecret.SECONDS), decision);
    }

    /** @param secondsShown how long a screen may show it before it takes it away */
    public record RevealedPhone(@Classified(InformationClass.A_SAFETY) String secretPhone, @Open Integer secondsShown) {}
}
