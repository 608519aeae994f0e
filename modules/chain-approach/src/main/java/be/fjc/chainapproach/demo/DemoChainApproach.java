package be.fjc.chainapproach.demo;

import be.fjc.chainapproach.ChainApproachModule;
import be.fjc.chainapproach.meetings.demo.DemoMeetings;
import be.fjc.chainapproach.minutes.demo.DemoMinutes;
import be.fjc.chainapproach.tables.demo.DemoTables;
import be.fjc.platform.module.DemoData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The synthetic year of the chain approach: tables, their meetings, and the minutes of one. */
@ApplicationScoped
public class DemoChainApproach implements DemoData {

    @Inject
    DemoTables tables;

    @Inject
    DemoMeetings meetings;

    @Inject
    DemoMinutes minutes;

    @Override
    public String module() {
        return ChainApproachModule.ID;
    }

    @Override
    public void load(DemoStage stage) {
        minutes.load(stage, meetings.load(stage, tables.load(stage)));
    }
}
