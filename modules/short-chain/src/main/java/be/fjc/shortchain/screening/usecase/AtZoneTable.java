package be.fjc.shortchain.screening.usecase;

import be.fjc.casework.ZoneTables.Sitting;
import be.fjc.platform.access.Access;
import be.fjc.shortchain.interventions.domain.Intervention;
import be.fjc.shortchain.screening.domain.Sittings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** A decision that is said to be taken at a table is taken by who sits there now, about something of its zones. */
@ApplicationScoped
class AtZoneTable {

    @Inject
    Access access;

    @Inject
    Sittings sittings;

    @Inject
    Clock clock;

    /** Of which interventions this person may say that they were decided at it; of all that they were at none. @param meeting null for none */
    Predicate<Intervention> of(UUID meeting) {
        if (meeting == null) {
            return one -> true;
        }
        Set<String> zones = sittings.where(access.subject(), clock.instant()).stream()
                .filter(one -> one.meeting().equals(meeting))
                .findFirst()
                .map(Sitting::zones)
                .orElse(Set.of());
        return one -> zones.contains(one.zone());
    }
}
