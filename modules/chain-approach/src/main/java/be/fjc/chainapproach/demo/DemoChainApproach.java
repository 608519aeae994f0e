package be.fjc.chainapproach.demo;

import be.fjc.chainapproach.ChainApproachModule;
import be.fjc.chainapproach.meetings.demo.DemoMeetings;
import be.fjc.chainapproach.tables.demo.DemoTables;
import be.fjc.platform.module.DemoData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The synthetic year of the chain approach: tables, and their meetings. */
@ApplicationScoped
public class DemoChainApproach implements DemoData {

    @Inject
    DemoTables tables;

    @Inject
    DemoMeetings meetings;

    @Override
    public String module() {
        return ChainApproachModule.ID;
    }

    @Override
    public void load(DemoStage stage) {
        meetings.load(stage, tables.load(stage));
    }
}
