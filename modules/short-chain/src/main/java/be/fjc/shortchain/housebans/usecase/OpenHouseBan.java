package be.fjc.shortchain.housebans.usecase;

import be.fjc.platform.access.ActsFor;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.events.Reaction;
import be.fjc.platform.sealing.Seal;
import be.fjc.shortchain.HouseBanNoticed;
import be.fjc.shortchain.ShortChainModule;
import be.fjc.shortchain.housebans.domain.BanLimits;
import be.fjc.shortchain.housebans.domain.BanSettings;
import be.fjc.shortchain.housebans.domain.HouseBan;
import be.fjc.shortchain.housebans.domain.HouseBan.Ordered;
import be.fjc.shortchain.housebans.domain.HouseBans;
import be.fjc.shortchain.interventions.domain.Intervention;
import be.fjc.shortchain.interventions.domain.Interventions;
import be.fjc.shortchain.interventions.domain.PersonRole;
import be.fjc.shortchain.interventions.domain.Reported.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The police says with an intervention that somebody was told not to come home: the clock runs from that moment, before anybody looked at it.
 * Who that is follows when there is one suspect, and is told otherwise by who records the same ban. A moment that cannot be right starts nothing.
 */
@ApplicationScoped
@ActsFor("the centre: who brought the intervention in brought the house ban with it")
public class OpenHouseBan implements Reaction<HouseBanNoticed> {

    @Inject
    Interventions interventions;

    @Inject
    HouseBans bans;

    @Inject
    CurrentCentre centre;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    @Override
    public String module() {
        return ShortChainModule.ID;
    }

    @Override
    public String name() {
        return "openHouseBan";
    }

    @Override
    public Class<HouseBanNoticed> to() {
        return HouseBanNoticed.class;
    }

    @Override
    public void on(UUID eventId, HouseBanNoticed event) {
        boolean possible = !event.givenAt().isAfter(clock.instant()) && BanSettings.hasLaw(centre.get(), event.givenAt());
        if (possible && bans.of(event.intervention()).isEmpty()) {
            interventions.find(event.intervention()).ifPresent(intervention -> open(intervention, event));
        }
    }

    private void open(Intervention intervention, HouseBanNoticed event) {
        List<Person> persons = intervention.persons(seal);
        List<Integer> suspects =
                IntStream.range(0, persons.size()).filter(place -> persons.get(place).role() == PersonRole.SUSPECT).boxed().toList();
        BanLimits limits = BanSettings.limits(centre.get(), event.givenAt());
        Ordered ordered = new Ordered(intervention.id(), suspects.size() == 1 ? suspects.get(0) : null, null, event.givenAt(), limits.days());
        bans.add(new HouseBan(ordered, limits, seal, intervention.recordedBy(), clock.instant()));
    }
}
