package be.fjc.shortchain.housebans.domain;

import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Relation;
import be.fjc.shortchain.interventions.domain.KeptInterventions.Kept;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * How anybody stands to a house ban: as long as somebody works with it, what follows on it is undecided, and who takes in knows whom it is about
 * and where. After that only who coordinates does.
 */
public final class BanFacts {

    private BanFacts() {}

    /** @param kept what is kept from the sight of the person who asks */
    public static Facts of(HouseBan ban, Instant now, Kept kept) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        relations.addAll(kept.closing(ban.intervention()));
        if (ban.isAtHand(now)) {
            relations.add(Relation.UNDECIDED);
        }
        return new Facts("houseBan", ban.id(), relations);
    }
}
