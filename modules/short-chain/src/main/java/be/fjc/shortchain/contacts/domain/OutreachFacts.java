package be.fjc.shortchain.contacts.domain;

import be.fjc.casework.ReferralDesk;
import be.fjc.casework.ReferralId;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Relation;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * How the person who asks stands to reaching out: while it is not closed, what follows is undecided, and who takes in knows whom to reach. From
 * whose sight the referral is kept that others go on with, or its dossier, from theirs is this too.
 */
public final class OutreachFacts {

    private OutreachFacts() {}

    public static Facts of(Outreach outreach, ReferralDesk referrals) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        if (outreach.isOpen()) {
            relations.add(Relation.UNDECIDED);
        }
        referral(outreach, referrals).ifPresent(known -> known.relations().stream().filter(Relation::closes).forEach(relations::add));
        return new Facts("outreach", outreach.id(), relations);
    }

    /** Whether that person may not know of it. */
    public static boolean isKept(Outreach outreach, ReferralDesk referrals) {
        return of(outreach, referrals).relations().stream().anyMatch(Relation::closes);
    }

    /** What others go on with; empty when they do not. */
    public static Optional<ReferralDesk.Known> referral(Outreach outreach, ReferralDesk referrals) {
        return Optional.ofNullable(outreach.referral()).map(ReferralId::new).flatMap(referrals::find);
    }
}
