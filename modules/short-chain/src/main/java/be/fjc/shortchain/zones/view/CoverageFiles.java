package be.fjc.shortchain.zones.view;

import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Decision;
import be.fjc.platform.centre.Centre;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.kernel.Brussels;
import be.fjc.platform.runtime.web.Links;
import be.fjc.shortchain.ShortChainModule;
import be.fjc.shortchain.zones.domain.Coverage;
import be.fjc.shortchain.zones.domain.Coverage.Shares;
import be.fjc.shortchain.zones.domain.ZoneCover;
import be.fjc.shortchain.zones.domain.ZoneCovers;
import be.fjc.shortchain.zones.view.CoverageFile.ZoneShareLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Where the short chain works, for who coordinates. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class CoverageFiles {

    private static final String READ = "short-chain.zoneCover.read";

    @Inject
    Access access;

    @Inject
    ZoneCovers covers;

    @Inject
    CurrentCentre centre;

    @Inject
    Links links;

    @Inject
    Clock clock;

    public List<ZoneCoverLine> all() {
        Decision decision = access.require(READ, Facts.collection("zoneCover", Set.of()));
        Centre here = centre.get();
        return covers.all().stream().map(cover -> access.readable(line(cover, here), decision)).toList();
    }

    /** @param day null for today */
    public CoverageFile on(LocalDate day) {
        Decision decision = access.require(READ, Facts.collection("coverage", Set.of()));
        Centre here = centre.get();
        LocalDate on = day == null ? Brussels.dayOf(clock.instant()) : day;
        Coverage coverage = new Coverage(here.zones(), here.municipalities(), covers.all().stream().map(ZoneCover::span).toList());
        Shares all = coverage.on(on);
        Integer inhabitants = all.inhabitants().orElse(null);
        Integer reached = all.inhabitantsCovered().orElse(null);
        return access.readable(
                new CoverageFile(
                        on,
                        all.zones(),
                        all.zonesCovered(),
                        Shares.percent(all.zonesCovered(), all.zones()).orElse(null),
                        all.municipalities(),
                        all.municipalitiesCovered(),
                        Shares.percent(all.municipalitiesCovered(), all.municipalities()).orElse(null),
                        inhabitants,
                        reached,
                        inhabitants == null ? null : Shares.percent(reached, inhabitants).orElse(null),
                        coverage.zones(on).stream()
                                .map(one -> new ZoneShareLine(one.code(), one.name(), one.municipalities(), one.covered(), one.whole()))
                                .toList()),
                decision);
    }

    private ZoneCoverLine line(ZoneCover cover, Centre here) {
        return new ZoneCoverLine(
                cover.id(),
                links.to(ShortChainModule.ID, "zoneCovers"),
                cover.zone(),
                here.zones().stream().filter(zone -> zone.code().equals(cover.zone())).map(Centre.PoliceZone::name).findFirst().orElse(cover.zone()),
                cover.organisation(),
                here.organisation(cover.organisation()).map(Centre.Organisation::name).orElse(cover.organisation()),
                cover.function().code(),
                cover.startsOn(),
                cover.endsOn());
    }
}
