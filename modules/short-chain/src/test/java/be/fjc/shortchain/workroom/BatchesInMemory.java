package be.fjc.shortchain.workroom;

import be.fjc.shortchain.batches.domain.Batch;
import be.fjc.shortchain.batches.domain.BatchMessage;
import be.fjc.shortchain.batches.domain.BatchPart;
import be.fjc.shortchain.batches.domain.Batches;
import be.fjc.shortchain.interventions.domain.Intervention;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One batch, without a database; remembers how much was in memory at once. */
public class BatchesInMemory implements Batches {

    public Batch batch;
    public final List<BatchPart> parts = new ArrayList<>();
    public final List<BatchMessage> messages = new ArrayList<>();
    public final List<Intervention> rows = new ArrayList<>();
    public final Map<String, Integer> lines = new HashMap<>();
    public final List<String> known = new ArrayList<>();
    public int mostAtOnce;
    private int atOnce;

    @Override
    public Optional<Batch> find(UUID id) {
        return Optional.of(batch);
    }

    @Override
    public void add(Batch one) {
        batch = one;
    }

    @Override
    public void add(BatchPart part) {
        parts.add(part);
    }

    @Override
    public void add(BatchMessage message) {
        messages.add(message);
    }

    @Override
    public void add(Intervention row) {
        rows.add(row);
        lines.put(row.reportMark(), row.line());
        atOnce++;
        mostAtOnce = Math.max(mostAtOnce, atOnce);
    }

    @Override
    public void relieve() {
        atOnce = 0;
    }

    @Override
    public Optional<BatchPart> part(UUID id, int place) {
        return place < parts.size() ? Optional.of(parts.get(place)) : Optional.empty();
    }

    @Override
    public void removeParts(UUID id) {
        parts.clear();
    }

    @Override
    public Map<String, Integer> lines(UUID id, Collection<String> marks) {
        Map<String, Integer> found = new HashMap<>(lines);
        found.keySet().retainAll(marks);
        return found;
    }

    @Override
    public List<String> known(Collection<String> marks) {
        return known.stream().filter(marks::contains).toList();
    }

    @Override
    public List<Integer> removeKnown(UUID id) {
        return List.of();
    }

    @Override
    public Map<UUID, Instant> houseBans(UUID id) {
        return Map.of();
    }

    @Override
    public boolean isBuiltOn(UUID id) {
        return false;
    }

    @Override
    public int removeRows(UUID id, int most) {
        return 0;
    }

    @Override
    public List<Batch> waitingSince(Instant moment, int most) {
        return List.of();
    }

    @Override
    public List<UUID> leftOver(int most) {
        return List.of();
    }

    @Override
    public void hold(Batch one) {
        // nobody else is here
    }
}
