package be.fjc.chainapproach.measures.usecase;

import be.fjc.chainapproach.ChainApproachModule;
import be.fjc.chainapproach.measures.domain.Ending;
import be.fjc.chainapproach.measures.domain.Measure;
import be.fjc.chainapproach.measures.domain.Measures;
import be.fjc.chainapproach.risk.usecase.Reassessments;
import be.fjc.platform.access.ActsFor;
import be.fjc.platform.kernel.Brussels;
import be.fjc.platform.module.TenantJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The last day of a measure that kept somebody away has passed: whoever directs the dossier is asked to weigh the risk again, unless another
 * such measure goes on; once for each, however often this runs.
 */
@ApplicationScoped
@ActsFor("the centre: who directs a dossier gets a task that says that somebody was released or may come home, and nothing of who")
public class AskAfterEnd implements TenantJob {

    private static final int PORTION = 500;

    @Inject
    Measures measures;

    @Inject
    Reassessments reassessments;

    @Override
    public String module() {
        return ChainApproachModule.ID;
    }

    @Override
    public String name() {
        return "askAfterMeasureEnded";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run(Instant now) {
        measures.over(Ending.kinds(), Brussels.dayOf(now), PORTION).stream()
                .filter(measure -> measure.isToAskAtEnd(Brussels.dayOf(now)))
                .forEach(measure -> ask(measure, now));
    }

    /** A closed dossier is asked nothing, also not when it opens again: by then another assessment is due. */
    private void ask(Measure measure, Instant now) {
        Ending.of(measure.kind())
                .filter(ending -> !ending.isHeldUp(measure, measures.of(measure.dossier()), LocalDate.MIN))
                .ifPresent(ending -> reassessments.askUnattended(measure.dossier(), ending.trigger(), null, now));
        measure.endAsked(now);
    }
}
