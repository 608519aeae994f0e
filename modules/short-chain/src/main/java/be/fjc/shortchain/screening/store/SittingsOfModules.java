package be.fjc.shortchain.screening.store;

import be.fjc.casework.ZoneTables.Sitting;
import be.fjc.casework.ZoneTables;
import be.fjc.platform.access.Subject;
import be.fjc.shortchain.screening.domain.Sittings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Asked of whichever module keeps tables. */
@ApplicationScoped
class SittingsOfModules implements Sittings {

    @Inject
    @Any
    Instance<ZoneTables> tables;

    @Override
    public List<Sitting> where(Subject subject, Instant now) {
        return tables.stream().flatMap(one -> one.where(subject, now).stream()).toList();
    }

    @Override
    public Optional<String> nameOf(UUID meeting) {
        return tables.stream().flatMap(one -> one.nameOf(meeting).stream()).findFirst();
    }
}
