package be.fjc.chainapproach.measures.usecase;

import be.fjc.chainapproach.ChainApproachModule;
import be.fjc.chainapproach.measures.domain.Measure;
import be.fjc.chainapproach.measures.domain.Measures;
import be.fjc.chainapproach.risk.domain.Trigger;
import be.fjc.chainapproach.risk.usecase.Reassessments;
import be.fjc.platform.access.ActsFor;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.kernel.Brussels;
import be.fjc.platform.module.TenantJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Before a measure ends, whoever directs the dossier is asked to weigh the risk again; once for each, however often this runs. */
@ApplicationScoped
@ActsFor("the centre: who directs a dossier gets a task that says that a measure ends, and nothing of whom it binds")
public class PromptBeforeEnd implements TenantJob {

    private static final int PORTION = 500;

    @Inject
    Measures measures;

    @Inject
    Reassessments reassessments;

    @Inject
    CurrentCentre centre;

    @Override
    public String module() {
        return ChainApproachModule.ID;
    }

    @Override
    public String name() {
        return "promptBeforeMeasureEnds";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run(Instant now) {
        int days = centre.get().number(ChainApproachModule.ID, ChainApproachModule.PROMPT_BEFORE_MEASURE_ENDS);
        LocalDate today = Brussels.dayOf(now);
        measures.ending(today, today.plusDays(days), PORTION).stream()
                .filter(measure -> measure.isToPrompt(today, days))
                .forEach(measure -> prompt(measure, now));
    }

    /** A closed dossier is asked nothing, and is asked yet when it opens again before the day. */
    private void prompt(Measure measure, Instant now) {
        reassessments.askUnattended(measure.dossier(), Trigger.MEASURE_ENDS, null, now).ifPresent(task -> measure.prompted(now));
    }
}
