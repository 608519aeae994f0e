package be.fjc.shortchain.interventions.usecase;

import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Subject;
import be.fjc.platform.centre.Centre.PoliceZone;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.events.Events;
import be.fjc.platform.kernel.Brussels;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.sealing.Seal;
import be.fjc.shortchain.HouseBanNoticed;
import be.fjc.shortchain.housebans.domain.BanSettings;
import be.fjc.shortchain.interventions.domain.Intervention;
import be.fjc.shortchain.interventions.domain.Interventions;
import be.fjc.shortchain.interventions.domain.Reported;
import be.fjc.shortchain.interventions.domain.Source;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** One intervention comes in by itself, typed by somebody or sent by another system. */
@UseCase
public class RecordIntervention {

    private static final String RECORD = "short-chain.intervention.record";

    @Inject
    Access access;

    @Inject
    Interventions interventions;

    @Inject
    KnownReports known;

    @Inject
    Events events;

    @Inject
    CurrentCentre centre;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    /** @param reported its zone follows from the municipality and the day */
    public UUID record(Reported reported, Source source) {
        access.require(RECORD, Facts.creating("intervention"));
        Instant now = clock.instant();
        if (reported.occurredAt().isAfter(now)) {
            throw new InvalidInput("inFuture", "occurredAt");
        }
        if (reported.houseBanAt() != null) {
            BanSettings.wrong(centre.get(), reported.houseBanAt(), now).ifPresent(code -> {
                throw new InvalidInput(code, "houseBanAt");
            });
        }
        PoliceZone zone = centre.get().zoneOf(reported.municipality(), Brussels.dayOf(reported.occurredAt()))
                .orElseThrow(() -> new InvalidInput("outsideCentre", "municipality"));
        String mark = known.alone(now).of(reported.reportNumber());
        Refusal.unless(!interventions.isKnown(mark), "reportKnown");
        Subject subject = access.subject();
        UUID id = Ids.at(now);
        var origin = new Intervention.Origin(source, subject.organisation(), null, null, subject.account(), now);
        if (reported.houseBanAt() != null) {
            events.publish(new HouseBanNoticed(id, reported.houseBanAt(), now));
        }
        interventions.add(new Intervention(id, reported.in(zone.code()), mark, origin, seal));
        return id;
    }
}
