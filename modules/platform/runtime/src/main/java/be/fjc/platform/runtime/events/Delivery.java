package be.fjc.platform.runtime.events;

import be.fjc.platform.events.DomainEvent;
import be.fjc.platform.events.Reaction;
import be.fjc.platform.runtime.json.RecordReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The single steps of telling a fact, each in a transaction of its own. */
@ApplicationScoped
@ActivateRequestContext
@Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
class Delivery {

    private static final Logger LOG = Logger.getLogger(Delivery.class.getName());

    @Inject
    OutboxTable table;

    @Inject
    Clock clock;

    List<OutboxTable.Waiting> due(int most) {
        return table.due(clock.instant(), most);
    }

    /** Carries the reaction out, unless it was before. False when another node is busy with the fact. */
    boolean carryOut(UUID id, Reaction<?> reaction) {
        Optional<OutboxTable.Waiting> fact = table.lock(id);
        if (fact.isPresent() && table.noteDelivery(id, reaction, clock.instant())) {
            react(reaction, fact.get());
        }
        return fact.isPresent();
    }

    private static <E extends DomainEvent> void react(Reaction<E> reaction, OutboxTable.Waiting fact) {
        Class<? extends Record> shape = reaction.to().asSubclass(Record.class);
        reaction.on(fact.id(), reaction.to().cast(RecordReader.leniently(fact.payload(), shape)));
    }

    /** Everyone who could be told was. */
    void settle(UUID id, boolean someRest) {
        if (table.lock(id).isPresent()) {
            table.moveTo(id, someRest ? "resting" : "done");
        }
    }

    /** Tries again later, longer each time; gives up in the end. The moment of the next try, if there is one. */
    Optional<Instant> postpone(UUID id, String code) {
        return table.lock(id).flatMap(fact -> {
            Patience patience = new Patience(fact.attempts() + 1);
            Instant next = clock.instant().plus(patience.pause());
            table.postpone(id, patience.attempts(), next, patience.isOver() ? "failed" : "pending", code);
            if (patience.isOver()) {
                LOG.log(Level.SEVERE, "Gave up telling {0} {1}: it stays in the outbox as failed.", new Object[] {fact.kind().type(), id});
                return Optional.empty();
            }
            return Optional.of(next);
        });
    }

    void rouse() {
        table.rouse();
    }
}
