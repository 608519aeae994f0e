package be.fjc.platform.module;

import java.time.Instant;

/**
 * Synthetic work that a module loads into a centre of the demo, once; an application-scoped bean. Never asked for in production.
 * Reaches every state through the module's own use cases, acting as the demo's people at the times given.
 */
public interface DemoData {

    /** Id of the module. */
    String module();

    /** Loads it. Runs without a transaction; the use cases open their own. */
    void load(DemoStage stage);

    /** Lets the loader act as a person of the demo at a moment of the past. */
    interface DemoStage {

        /** Where the demo's year ends: the moment of loading. */
        Instant now();

        /** Does the act as the demo account with this login, with the clock at that moment. */
        void as(String login, Instant moment, Runnable act);
    }
}
