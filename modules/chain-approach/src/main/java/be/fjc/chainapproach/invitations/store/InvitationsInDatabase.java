package be.fjc.chainapproach.invitations.store;

import be.fjc.chainapproach.invitations.domain.Invitation;
import be.fjc.chainapproach.invitations.domain.Invitations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class InvitationsInDatabase implements Invitations {

    @PersistenceContext(unitName = "chain-approach")
    EntityManager entities;

    @Override
    public List<Invitation> of(UUID meeting) {
        return entities.createQuery("select i from Invitation i where i.meeting = :meeting order by i.id", Invitation.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    @Override
    public void add(Invitation invitation) {
        entities.persist(invitation);
    }
}
