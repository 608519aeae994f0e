package be.fjc.casework.workroom;

import be.fjc.casework.DossierId;
import be.fjc.casework.compartments.domain.AtTable;
import be.fjc.platform.access.Relation;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who sits at a table since when, about every dossier. */
public final class Seats implements AtTable {

    private final Map<UUID, Instant> first = new HashMap<>();

    public void sits(UUID account, Instant since) {
        first.put(account, since);
    }

    @Override
    public Set<Relation> relations(UUID account, DossierId dossier, boolean open) {
        if (!first.containsKey(account)) {
            return Set.of();
        }
        return open ? Set.of(Relation.AT_TABLE, Relation.OPEN) : Set.of(Relation.AT_TABLE);
    }

    @Override
    public Optional<Instant> since(UUID account, DossierId dossier) {
        return Optional.ofNullable(first.get(account));
    }
}
