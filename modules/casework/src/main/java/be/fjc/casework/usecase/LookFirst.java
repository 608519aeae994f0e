package be.fjc.casework.usecase;

import be.fjc.casework.ReferralId;
import be.fjc.casework.domain.Danger;
import be.fjc.casework.domain.Referral;
import be.fjc.casework.domain.Referrals;
import be.fjc.casework.domain.Step;
import be.fjc.casework.domain.Timeline;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Subject;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** Someone checks a new referral for danger, which stops the first clock. */
@UseCase
public class LookFirst {

    @Inject
    Access access;

    @Inject
    Standing standing;

    @Inject
    Referrals referrals;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    public void look(ReferralId id, Danger danger, String note, Expected expected) {
        Subject subject = access.subject();
        Referral referral = referrals.find(id).orElseThrow(() -> access.absent("casework.referral.look", "referral", id.value()));
        access.require("casework.referral.look", standing.of(subject, referral));
        expected.check(id.value(), referral.version());
        Instant now = clock.instant();
        referral.lookFirst(danger, note, subject.account(), now);
        timeline.add(Step.of(id, "firstLookTaken", Map.of("danger", danger.code()), subject.account(), now));
    }
}
