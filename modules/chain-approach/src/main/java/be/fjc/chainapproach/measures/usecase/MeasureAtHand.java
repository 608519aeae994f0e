package be.fjc.chainapproach.measures.usecase;

import be.fjc.casework.DossierDesk;
import be.fjc.chainapproach.attendance.domain.TableDossiers;
import be.fjc.chainapproach.measures.domain.Measure;
import be.fjc.chainapproach.measures.domain.MeasureFacts;
import be.fjc.chainapproach.measures.domain.Measures;
import be.fjc.platform.access.Access;
import be.fjc.platform.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** How every act on a measure begins: it is asked for as what its dossier allows. */
@ApplicationScoped
class MeasureAtHand {

    @Inject
    Access access;

    @Inject
    Measures measures;

    @Inject
    TableDossiers dossiers;

    @Inject
    Clock clock;

    /** One that the person may do this with, in a dossier that is open. */
    Opened open(UUID id, String action) {
        Measure measure = measures.find(id).orElseThrow(() -> access.absent(action, "measure", id));
        DossierDesk.Known dossier = dossiers.find(measure.dossier()).orElseThrow(() -> access.absent(action, "measure", id));
        access.require(action, MeasureFacts.of(access.subject(), measure, dossier));
        Refusal.unless(dossier.open(), "plannedDossierClosed");
        return new Opened(measure, access.subject().account(), clock.instant());
    }

    record Opened(Measure measure, UUID by, Instant at) {}
}
