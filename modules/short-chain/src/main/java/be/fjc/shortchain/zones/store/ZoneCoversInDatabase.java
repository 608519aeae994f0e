package be.fjc.shortchain.zones.store;

import be.fjc.shortchain.zones.domain.ZoneCover;
import be.fjc.shortchain.zones.domain.ZoneCovers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ZoneCoversInDatabase implements ZoneCovers {

    @PersistenceContext(unitName = "short-chain")
    EntityManager entities;

    @Override
    public Optional<ZoneCover> find(UUID id) {
        return Optional.ofNullable(entities.find(ZoneCover.class, id));
    }

    @Override
    public List<ZoneCover> all() {
        return entities.createQuery("select c from ZoneCover c order by c.startsOn, c.id", ZoneCover.class).getResultList();
    }

    @Override
    public void add(ZoneCover cover) {
        entities.persist(cover);
    }
}
