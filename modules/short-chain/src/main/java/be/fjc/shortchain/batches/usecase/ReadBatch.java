package be.fjc.shortchain.batches.usecase;

import be.fjc.platform.access.ActsFor;
import be.fjc.platform.events.Events;
import be.fjc.platform.events.Reaction;
import be.fjc.shortchain.BatchArrived;
import be.fjc.shortchain.ShortChainModule;
import be.fjc.shortchain.batches.domain.Batch;
import be.fjc.shortchain.batches.domain.Batches;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Reads a large file some thousand rows at a time, each turn a transaction of its own, so that whoever waits sees how far it is. */
@ApplicationScoped
@ActsFor("the centre: lays rows ready for who brought them, and nobody reads them")
public class ReadBatch implements Reaction<BatchArrived> {

    @Inject
    ReadOn readOn;

    @Inject
    Batches batches;

    @Inject
    Events events;

    @Inject
    Clock clock;

    @Override
    public String module() {
        return ShortChainModule.ID;
    }

    @Override
    public String name() {
        return "readBatch";
    }

    @Override
    public Class<BatchArrived> to() {
        return BatchArrived.class;
    }

    @Override
    public void on(UUID eventId, BatchArrived event) {
        boolean isThere = batches.find(event.batch()).filter(Batch::isToBeRead).isPresent();
        if (isThere && readOn.read(event.batch(), clock.instant())) {
            events.publish(new BatchArrived(event.batch(), batches.find(event.batch()).orElseThrow().rows()));
        }
    }
}
