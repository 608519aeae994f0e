package be.fjc.casework.usecase;

import be.fjc.casework.ReferralId;
import be.fjc.casework.domain.Referral;
import be.fjc.casework.domain.Referrals;
import be.fjc.casework.domain.Registration;
import be.fjc.casework.domain.Step;
import be.fjc.casework.domain.Timeline;
import be.fjc.casework.safecontact.usecase.SecretPhones;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Decision;
import be.fjc.platform.access.Overlay;
import be.fjc.platform.access.Subject;
import be.fjc.platform.centre.Centre;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Someone puts right what was written down wrongly of a referral; what that person cannot read stays as it was. */
@UseCase
public class CorrectReferral {

    @Inject
    Access access;

    @Inject
    Standing standing;

    @Inject
    Referrals referrals;

    @Inject
    SecretPhones phones;

    @Inject
    Timeline timeline;

    @Inject
    CurrentCentre centre;

    @Inject
    Clock clock;

    /**
     * Changes nothing, and leaves no trace but in the audit, when everything already stands as it is sent.
     *
     * @param secretPhones numbers that nobody may come to know, by whose it is; who has none here keeps what there is
     * @param reason why; null when none was given
     */
    public void correct(ReferralId id, Registration sent, Map<UUID, String> secretPhones, String reason, Expected expected) {
        Subject subject = access.subject();
        Referral referral = referrals.find(id).orElseThrow(() -> access.absent("casework.referral.correct", "referral", id.value()));
        Decision decision = access.require("casework.referral.correct", standing.of(subject, referral), reason);
        expected.check(id.value(), referral.version());
        Registration kept = referral.registration();
        Registration right = Overlay.of(kept, sent, decision);
        List<InvalidInput.Issue> missing = right.missing();
        if (!missing.isEmpty()) {
            throw new InvalidInput(missing);
        }
        if (right.equals(kept) && secretPhones.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        referral.correct(right, zone(right, referral), now);
        secretPhones.forEach((person, number) -> phones.named(referral, person, number, now));
        timeline.add(Step.of(id, "referralCorrected", Map.of(), subject.account(), now));
    }

    private String zone(Registration right, Referral referral) {
        return centre.get().zoneOf(right.municipality(), referral.receivedOn()).map(Centre.PoliceZone::code).orElse(null);
    }
}
