package be.fjc.chainapproach.demo;

import be.fjc.chainapproach.ChainApproachModule;
import be.fjc.chainapproach.tables.demo.DemoTables;
import be.fjc.platform.module.DemoData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The synthetic year of the chain approach: tables first. */
@ApplicationScoped
public class DemoChainApproach implements DemoData {

    @Inject
    DemoTables tables;

    @Override
    public String module() {
        return ChainApproachModule.ID;
    }

    @Override
    public void load(DemoStage stage) {
        tables.load(stage);
    }
}
