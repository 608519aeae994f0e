package be.fjc.shortchain.contacts.domain;

import be.fjc.casework.ReferralDesk;
import be.fjc.casework.ReferralId;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Relation;
import be.fjc.shortchain.interventions.domain.KeptInterventions.Kept;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * How anybody stands to reaching out: while it is not closed, what follows is undecided, and who takes in knows whom to reach. It is kept from
 * somebody's sight with its intervention.
 */
public final class OutreachFacts {

    private OutreachFacts() {}

    /** @param kept what is kept from the sight of the person who asks */
    public static Facts of(Outreach outreach, Kept kept) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        if (outreach.isOpen()) {
            relations.add(Relation.UNDECIDED);
        }
        relations.addAll(kept.closing(outreach.id()));
        return new Facts("outreach", outreach.id(), relations);
    }

    /** What others go on with; empty when they do not. */
    public static Optional<ReferralDesk.Known> referral(Outreach outreach, ReferralDesk referrals) {
        return Optional.ofNullable(outreach.referral()).map(ReferralId::new).flatMap(referrals::find);
    }
}
