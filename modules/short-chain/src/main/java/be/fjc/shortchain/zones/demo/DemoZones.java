package be.fjc.shortchain.zones.demo;

import be.fjc.platform.centre.Centre.PoliceZone;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.module.DemoData;
import be.fjc.shortchain.ShortChainModule;
import be.fjc.shortchain.zones.domain.ContactFunction;
import be.fjc.shortchain.zones.usecase.KeepZoneCover;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** A contact point for the first zone of each centre, and for one that is there today: since when each is served, no source says. */
@ApplicationScoped
public class DemoZones implements DemoData {

    private static final LocalDate EARLIEST = LocalDate.of(2020, 12, 1);

    @Inject
    KeepZoneCover keepZoneCover;

    @Inject
    CurrentCentre centre;

    @Override
    public String module() {
        return ShortChainModule.ID;
    }

    @Override
    public void load(DemoStage stage) {
        List<PoliceZone> zones = centre.get().zones();
        stage.as("coordinator", stage.now().minus(Duration.ofDays(60)), () -> {
            cover(zones.get(0), ContactFunction.POLICE_CONTACT);
            zones.stream()
                    .filter(zone -> zone.until() == null && !zone.equals(zones.get(0)))
                    .reduce((earlier, later) -> later)
                    .ifPresent(zone -> cover(zone, ContactFunction.VICTIM_SUPPORT));
        });
    }

    private void cover(PoliceZone zone, ContactFunction function) {
        LocalDate from = zone.from() == null || zone.from().isBefore(EARLIEST) ? EARLIEST : zone.from();
        if (zone.existedOn(from)) {
            keepZoneCover.add(zone.code(), police(), function, from);
        }
    }

    /** The local police, or who else is a partner. */
    private String police() {
        return centre.get().organisations().stream()
                .filter(one -> one.type().equals("localPolice"))
                .findFirst()
                .orElse(centre.get().organisations().get(0))
                .code();
    }
}
