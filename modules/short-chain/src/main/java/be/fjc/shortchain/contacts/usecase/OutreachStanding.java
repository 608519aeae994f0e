package be.fjc.shortchain.contacts.usecase;

import be.fjc.casework.ReferralDesk;
import be.fjc.casework.ReferralId;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.shortchain.contacts.domain.Outreach;
import be.fjc.shortchain.contacts.domain.OutreachFacts;
import be.fjc.shortchain.interventions.domain.KeptInterventions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** How the person who asks stands to reaching out to a family, and to the referral that others go on with. */
@ApplicationScoped
public class OutreachStanding {

    @Inject
    Access access;

    @Inject
    KeptInterventions kept;

    @Inject
    ReferralDesk referrals;

    public Facts of(Outreach outreach) {
        return OutreachFacts.of(outreach, kept.from(access.subject().account()));
    }

    /** What others go on with. Whoever asks here asks {@code Access} about it before anything is said. */
    public Optional<ReferralDesk.Known> referral(Outreach outreach) {
        return Optional.ofNullable(outreach.referral()).map(ReferralId::new).flatMap(referrals::find);
    }
}
