package be.fjc.shortchain.housebans.domain;

import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Relation;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * How anybody stands to a house ban: as long as it holds, what follows on it is undecided, and who takes in knows whom it is about. After that
 * only who coordinates does.
 */
public final class BanFacts {

    private BanFacts() {}

    public static Facts of(HouseBan ban, Instant now) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        if (ban.state(now).holds()) {
            relations.add(Relation.UNDECIDED);
        }
        return new Facts("houseBan", ban.id(), relations);
    }
}
