package be.fjc.shortchain.batches.domain;

import be.fjc.shortchain.interventions.domain.Intervention;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Batches, their pieces and messages, and the rows of them that lie ready. */
public interface Batches {

    Optional<Batch> find(UUID id);

    void add(Batch batch);

    void add(BatchPart part);

    void add(BatchMessage message);

    /** Lays a row ready. */
    void add(Intervention row);

    /** Writes what was laid ready and lets go of it. */
    void relieve();

    /** A piece; empty after the last. */
    Optional<BatchPart> part(UUID batch, int place);

    void removeParts(UUID batch);

    /** Of these marks, the line on which each stands in the batch. */
    Map<String, Integer> lines(UUID batch, Collection<String> marks);

    /** Of these marks, those that came in. */
    List<String> known(Collection<String> marks);

    /** Rows that came in otherwise since they were laid ready: they are no more, and this is where they stood. */
    List<Integer> removeKnown(UUID batch);

    /** Rows of the batch with a house ban, and since when. */
    Map<UUID, Instant> houseBans(UUID batch);

    /**
     * Whether somebody worked on with any of the batch: screened it, reached out, or did something with a house ban that came in with it or
     * not.
     */
    boolean isBuiltOn(UUID batch);

    /** Waits for everybody who is working on with any of the batch, and keeps them away until this transaction ends. */
    void hold(Batch batch);

    /** Removes rows of the batch, at most so many. @return how many */
    int removeRows(UUID batch, int most);

    /** Those that began before, and were never brought in. */
    List<Batch> waitingSince(Instant moment, int most);

    /** Those that are not brought in and have rows left. */
    List<UUID> leftOver(int most);
}
