package be.fjc.shortchain.batches.store;

import static java.util.stream.Collectors.toMap;

import be.fjc.shortchain.batches.domain.Batch;
import be.fjc.shortchain.batches.domain.BatchMessage;
import be.fjc.shortchain.batches.domain.BatchPart;
import be.fjc.shortchain.batches.domain.BatchState;
import be.fjc.shortchain.batches.domain.Batches;
import be.fjc.shortchain.interventions.domain.Intervention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class BatchesInDatabase implements Batches {

    private static final List<BatchState> OPEN =
            List.of(BatchState.ARRIVING, BatchState.READING, BatchState.READY, BatchState.WRONG, BatchState.FLAWED);

    @PersistenceContext(unitName = "short-chain")
    EntityManager entities;

    @Override
    public Optional<Batch> find(UUID id) {
        return Optional.ofNullable(entities.find(Batch.class, id));
    }

    @Override
    public void add(Batch batch) {
        entities.persist(batch);
    }

    @Override
    public void add(BatchPart part) {
        entities.persist(part);
    }

    @Override
    public void add(BatchMessage message) {
        entities.persist(message);
    }

    @Override
    public void add(Intervention row) {
        entities.persist(row);
    }

    @Override
    public void relieve() {
        entities.flush();
        entities.clear();
    }

    @Override
    public Optional<BatchPart> part(UUID batch, int place) {
        Optional<BatchPart> part = entities
                .createQuery("select p from BatchPart p where p.batch = :batch and p.place = :place", BatchPart.class)
                .setParameter("batch", batch)
                .setParameter("place", place)
                .getResultStream()
                .findFirst();
        part.ifPresent(entities::detach);
        return part;
    }

    @Override
    public void removeParts(UUID batch) {
        entities.createQuery("delete from BatchPart p where p.batch = :batch").setParameter("batch", batch).executeUpdate();
    }

    /** A mark with where it stands. */
    public record Marked(String mark, Integer line) {}

    @Override
    public Map<String, Integer> lines(UUID batch, Collection<String> marks) {
        return entities.createQuery("""
                        select new be.fjc.shortchain.batches.store.BatchesInDatabase$Marked(i.reportMark, i.line)
                        from Intervention i where i.batch = :batch and i.reportMark in :marks""", Marked.class)
                .setParameter("batch", batch)
                .setParameter("marks", marks)
                .getResultStream()
                .collect(toMap(Marked::mark, Marked::line));
    }

    @Override
    public List<String> known(Collection<String> marks) {
        return entities.createQuery("""
                        select i.reportMark from Intervention i where i.reportMark in :marks
                        and (i.batch is null or exists (select b.id from Batch b where b.id = i.batch and b.landed = true))""", String.class)
                .setParameter("marks", marks)
                .getResultList();
    }

    @Override
    public List<Integer> removeKnown(UUID batch) {
        List<?> lines = entities.createNativeQuery("""
                        DELETE FROM short_chain_intervention i WHERE i.batch_id = ?1 AND EXISTS (
                            SELECT 1 FROM short_chain_intervention o LEFT JOIN short_chain_batch b ON b.id = o.batch_id
                            WHERE o.report_mark = i.report_mark AND (o.batch_id IS NULL OR b.landed))
                        RETURNING i.line""")
                .setParameter(1, batch)
                .getResultList();
        return lines.stream().map(line -> ((Number) line).intValue()).sorted().toList();
    }

    /** A row with its house ban. */
    public record Banned(UUID id, Instant at) {}

    @Override
    public Map<UUID, Instant> houseBans(UUID batch) {
        return entities.createQuery("""
                        select new be.fjc.shortchain.batches.store.BatchesInDatabase$Banned(i.id, i.houseBanAt)
                        from Intervention i where i.batch = :batch and i.houseBanAt is not null""", Banned.class)
                .setParameter("batch", batch)
                .getResultStream()
                .collect(toMap(Banned::id, Banned::at));
    }

    /** A house ban came in with its intervention and nothing more when it has its hour, is by the same account, and says nothing else. */
    @Override
    public boolean isBuiltOn(UUID batch) {
        return !entities.createNativeQuery("""
                        SELECT 1 FROM short_chain_intervention i WHERE i.batch_id = ?1 AND (i.screened_at IS NOT NULL
                            OR EXISTS (SELECT 1 FROM short_chain_outreach o WHERE o.id = i.id)
                            OR EXISTS (SELECT 1 FROM short_chain_house_ban b WHERE b.intervention = i.id
                                AND (b.notice_at IS DISTINCT FROM i.house_ban_at OR b.recorded_by <> i.recorded_by
                                    OR num_nonnulls(b.address, b.hearing_at, b.ruled_on, b.lifted_at, b.justice_house, b.withdrawn_at) > 0)))
                        LIMIT 1""")
                .setParameter(1, batch)
                .getResultList()
                .isEmpty();
    }

    @Override
    public void hold(Batch batch) {
        entities.lock(batch, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public int removeRows(UUID batch, int most) {
        return entities.createNativeQuery("""
                        DELETE FROM short_chain_intervention WHERE id IN (
                            SELECT id FROM short_chain_intervention WHERE batch_id = ?1 LIMIT ?2)""")
                .setParameter(1, batch)
                .setParameter(2, most)
                .executeUpdate();
    }

    @Override
    public List<Batch> waitingSince(Instant moment, int most) {
        return entities.createQuery("select b from Batch b where b.state in :open and b.startedAt < :moment order by b.startedAt", Batch.class)
                .setParameter("open", OPEN)
                .setParameter("moment", moment)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<UUID> leftOver(int most) {
        return entities.createQuery("""
                        select b.id from Batch b where b.state in :over
                        and exists (select i.id from Intervention i where i.batch = b.id) order by b.startedAt""", UUID.class)
                .setParameter("over", List.of(BatchState.WRONG, BatchState.FLAWED, BatchState.UNDONE, BatchState.DROPPED))
                .setMaxResults(most)
                .getResultList();
    }
}
