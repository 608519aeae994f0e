package be.fjc.shortchain.screening.usecase;

import be.fjc.platform.access.Access;
import be.fjc.platform.kernel.Refusal;
import be.fjc.shortchain.interventions.domain.Intervention;
import be.fjc.shortchain.screening.domain.Screening;
import be.fjc.shortchain.screening.domain.Sittings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** A decision that is said to be taken at a table is taken by who sits there now, about something of its zones. */
@ApplicationScoped
class AtZoneTable {

    @Inject
    Access access;

    @Inject
    Sittings sittings;

    @Inject
    Clock clock;

    void require(Screening screening, Intervention intervention) {
        Refusal.unless(screening.meeting() == null || sittings.where(access.subject(), clock.instant()).stream()
                .anyMatch(one -> one.meeting().equals(screening.meeting()) && one.zones().contains(intervention.zone())), "notAtTable");
    }
}
