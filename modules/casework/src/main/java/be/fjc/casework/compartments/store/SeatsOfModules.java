package be.fjc.casework.compartments.store;

import be.fjc.casework.DossierId;
import be.fjc.casework.TableSeats;
import be.fjc.casework.compartments.domain.AtTable;
import be.fjc.platform.access.Relation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Asked of whichever module keeps tables. */
@ApplicationScoped
class SeatsOfModules implements AtTable {

    @Inject
    @Any
    Instance<TableSeats> tables;

    @Override
    public Set<Relation> relations(UUID account, DossierId dossier, boolean open) {
        if (since(account, dossier).isEmpty()) {
            return Set.of();
        }
        return open ? Set.of(Relation.AT_TABLE, Relation.OPEN) : Set.of(Relation.AT_TABLE);
    }

    @Override
    public Optional<Instant> since(UUID account, DossierId dossier) {
        return tables.stream().flatMap(seats -> seats.since(account, dossier).stream()).min(Comparator.naturalOrder());
    }
}
