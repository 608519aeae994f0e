package be.fjc.chainapproach.measures.usecase;

import be.fjc.casework.DossierDesk;
import be.fjc.chainapproach.measures.domain.Breach;
import be.fjc.chainapproach.measures.domain.Ending;
import be.fjc.chainapproach.measures.domain.Measure;
import be.fjc.chainapproach.measures.domain.Measures;
import be.fjc.chainapproach.risk.domain.Trigger;
import be.fjc.chainapproach.risk.usecase.Reassessments;
import be.fjc.platform.access.Access;
import be.fjc.platform.kernel.Brussels;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.sealing.Seal;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** A measure is broken, or ends before its day. Each time one is broken, and when somebody comes within reach again, the risk is weighed anew. */
@UseCase
public class ChangeMeasure {

    @Inject
    MeasureAtHand atHand;

    @Inject
    Measures measures;

    @Inject
    Access access;

    @Inject
    DossierDesk desk;

    @Inject
    Reassessments reassessments;

    @Inject
    Seal seal;

    /** @return the id of what is written down */
    public UUID broken(UUID id, Breach.Told told) {
        MeasureAtHand.Opened opened = atHand.open(id, "chain-approach.measure.breach");
        requirePast(told.on(), opened.at(), "happenedOn");
        Breach breach = opened.measure().broken(told, seal, access.subject().organisation(), opened.by(), opened.at());
        desk.note(opened.measure().dossier(), "measureBroken", Map.of(), opened.at());
        reassessments.ask(opened.measure().dossier(), Trigger.MEASURE_BROKEN, opened.at());
        return breach.id();
    }

    public void end(UUID id, LocalDate day, String reason, Expected expected) {
        MeasureAtHand.Opened opened = atHand.open(id, "chain-approach.measure.end");
        expected.check(id, opened.measure().version());
        requirePast(day, opened.at(), "endedOn");
        opened.measure().end(day, reason, seal, opened.by(), opened.at());
        desk.note(opened.measure().dossier(), "measureEnded", Map.of(), opened.at());
        Ending.of(opened.measure().kind()).ifPresentOrElse(ending -> over(opened, ending), () -> apartNoMore(opened));
    }

    /** Somebody comes within reach again, unless another measure goes on. */
    private void over(MeasureAtHand.Opened opened, Ending ending) {
        Measure measure = opened.measure();
        if (!ending.isHeldUp(measure, measures.of(measure.dossier()), Brussels.dayOf(opened.at()).plusDays(1))) {
            reassessments.ask(measure.dossier(), ending.trigger(), opened.at());
        }
        measure.endAsked(opened.at());
    }

    /** Who was kept apart may meet again, sooner than anybody was asked to think of. */
    private void apartNoMore(MeasureAtHand.Opened opened) {
        Measure measure = opened.measure();
        if (measure.kind().keepsApart() && !measure.isPrompted()) {
            reassessments.ask(measure.dossier(), Trigger.MEASURE_ENDS, opened.at());
        }
    }

    private static void requirePast(LocalDate day, Instant now, String name) {
        if (day.isAfter(Brussels.dayOf(now))) {
            throw new InvalidInput("inFuture", name);
        }
    }
}
