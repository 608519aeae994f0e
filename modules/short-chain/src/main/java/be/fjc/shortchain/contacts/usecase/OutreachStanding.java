package be.fjc.shortchain.contacts.usecase;

import be.fjc.casework.ReferralDesk;
import be.fjc.casework.ReferralId;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Relation;
import be.fjc.shortchain.contacts.domain.Outreach;
import be.fjc.shortchain.contacts.domain.OutreachFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** How the person who asks stands to reaching out to a family, and to the referral that others go on with. */
@ApplicationScoped
public class OutreachStanding {

    @Inject
    ReferralDesk referrals;

    public Facts of(Outreach outreach) {
        return OutreachFacts.of(outreach, referral(outreach).map(ReferralDesk.Known::relations).orElse(Set.of()));
    }

    /** Whether the reader may not know of it. */
    public boolean isKept(Outreach outreach) {
        return of(outreach).relations().stream().anyMatch(Relation::closes);
    }

    /** What others go on with. Whoever asks here asks {@code Access} about it before anything is said. */
    public Optional<ReferralDesk.Known> referral(Outreach outreach) {
        return Optional.ofNullable(outreach.referral()).map(ReferralId::new).flatMap(referrals::find);
    }
}
