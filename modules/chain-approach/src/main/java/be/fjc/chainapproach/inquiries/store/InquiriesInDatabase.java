package be.fjc.chainapproach.inquiries.store;

import be.fjc.chainapproach.inquiries.domain.Inquiries;
import be.fjc.chainapproach.inquiries.domain.Inquiry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class InquiriesInDatabase implements Inquiries {

    @PersistenceContext(unitName = "chain-approach")
    EntityManager entities;

    @Override
    public Optional<Inquiry> find(UUID id) {
        return Optional.ofNullable(entities.find(Inquiry.class, id));
    }

    @Override
    public boolean isAsked(UUID item, String organisation) {
        return entities.createQuery("select count(i) from Inquiry i where i.item = :item and i.organisation = :organisation", Long.class)
                .setParameter("item", item)
                .setParameter("organisation", organisation)
                .getSingleResult() > 0;
    }

    @Override
    public void add(Inquiry inquiry) {
        entities.persist(inquiry);
    }
}
