package be.fjc.chainapproach.meetings.store;

import be.fjc.chainapproach.meetings.domain.Meeting;
import be.fjc.chainapproach.meetings.domain.Meetings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class MeetingsInDatabase implements Meetings {

    @PersistenceContext(unitName = "chain-approach")
    EntityManager entities;

    @Override
    public Optional<Meeting> find(UUID id) {
        return Optional.ofNullable(entities.find(Meeting.class, id));
    }

    @Override
    public Optional<Meeting> at(UUID item) {
        return entities.createQuery("select m from Meeting m join m.items i where i.id = :item", Meeting.class)
                .setParameter("item", item)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(Meeting meeting) {
        entities.persist(meeting);
    }
}
