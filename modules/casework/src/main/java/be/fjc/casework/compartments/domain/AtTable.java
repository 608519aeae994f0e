package be.fjc.casework.compartments.domain;

import be.fjc.casework.DossierId;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.InformationClass;
import be.fjc.platform.access.Relation;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** How somebody stands to a dossier because of having sat at a table that discussed it. */
public interface AtTable {

    /** Later than anything that is written down. */
    Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    /** @param open whether the dossier is: some read what was shared only so long */
    Set<Relation> relations(UUID account, DossierId dossier, boolean open);

    /** When somebody first sat at a table about the dossier; empty when that person never did. */
    Optional<Instant> since(UUID account, DossierId dossier);

    /**
     * From when on what was shared at a table about the dossier is there for the person who asks: whoever comes to a table later opens
     * nothing that was shared earlier. Who reads it without a seat reads all of it.
     *
     * @param facts how that person stands to the dossier, or to what lies in it
     */
    default Instant opensFrom(Access access, String action, Facts facts, DossierId dossier) {
        Set<Relation> standing = EnumSet.noneOf(Relation.class);
        standing.addAll(facts.relations());
        standing.removeAll(Set.of(Relation.AT_TABLE, Relation.OPEN));
        boolean seatless = access.peek(action, new Facts(facts.type(), facts.id(), standing)).readable().contains(InformationClass.T);
        return seatless ? Instant.EPOCH : since(access.subject().account(), dossier).orElse(NEVER);
    }
}
