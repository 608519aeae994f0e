package be.fjc.chainapproach.minutes.store;

import be.fjc.chainapproach.minutes.domain.AgreedAction;
import be.fjc.chainapproach.minutes.domain.Entry;
import be.fjc.chainapproach.minutes.domain.MinutesApproval;
import be.fjc.chainapproach.minutes.domain.MinutesBook;
import be.fjc.platform.access.Subject;
import be.fjc.platform.kernel.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class MinutesBookInDatabase implements MinutesBook {

    @PersistenceContext(unitName = "chain-approach")
    EntityManager entities;

    @Override
    public Optional<Entry> find(UUID entry) {
        return Optional.ofNullable(entities.find(Entry.class, entry));
    }

    @Override
    public void add(Entry entry) {
        entities.persist(entry);
    }

    @Override
    public void add(AgreedAction action) {
        entities.persist(action);
    }

    @Override
    public void add(MinutesApproval approval) {
        entities.persist(approval);
    }

    /** Twice at one moment is once. */
    @Override
    public void read(UUID item, Subject reader, Instant now) {
        entities.createNativeQuery("""
                INSERT INTO chain_approach_reading (id, item_id, account, organisation, read_at)
                VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING""")
                .setParameter(1, Ids.at(now))
                .setParameter(2, item)
                .setParameter(3, reader.account())
                .setParameter(4, reader.organisation())
                .setParameter(5, Timestamp.from(now))
                .executeUpdate();
    }
}
