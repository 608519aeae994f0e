package be.fjc.chainapproach.demo;

import be.fjc.chainapproach.ChainApproachModule;
import be.fjc.chainapproach.meetings.demo.DemoMeetings;
import be.fjc.chainapproach.minutes.demo.DemoMinutes;
import be.fjc.chainapproach.plan.demo.DemoPlans;
import be.fjc.chainapproach.risk.demo.DemoAssessments;
import be.fjc.chainapproach.safety.demo.DemoSafetyPlans;
import be.fjc.chainapproach.tables.demo.DemoTables;
import be.fjc.platform.module.DemoData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The synthetic year of the chain approach: tables, their meetings, the minutes of one, an assessment of risk, a plan and safety plans. */
@ApplicationScoped
public class DemoChainApproach implements DemoData {

    @Inject
    DemoTables tables;

    @Inject
    DemoMeetings meetings;

    @Inject
    DemoMinutes minutes;

    @Inject
    DemoAssessments assessments;

    @Inject
    DemoPlans plans;

    @Inject
    DemoSafetyPlans safetyPlans;

    @Override
    public String module() {
        return ChainApproachModule.ID;
    }

    @Override
    public void load(DemoStage stage) {
        minutes.load(stage, meetings.load(stage, tables.load(stage)));
        assessments.load(stage);
        plans.load(stage);
        safetyPlans.load(stage);
    }
}
