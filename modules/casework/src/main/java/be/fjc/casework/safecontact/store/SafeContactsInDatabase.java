package be.fjc.casework.safecontact.store;

import be.fjc.casework.DossierId;
import be.fjc.casework.safecontact.domain.AgreedMember;
import be.fjc.casework.safecontact.domain.ContactDetail;
import be.fjc.casework.safecontact.domain.ContactRule;
import be.fjc.casework.safecontact.domain.SafeContacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SafeContactsInDatabase implements SafeContacts {

    /** More people of one name than a centre will ever agree on contact with. */
    private static final int AT_MOST = 200;

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Override
    public void add(ContactRule rule) {
        entities.persist(rule);
    }

    @Override
    public void add(ContactDetail detail) {
        entities.flush(); // whose it is may be as new, and must be there first
        entities.persist(detail);
    }

    @Override
    public Optional<ContactRule> rule(UUID id) {
        return Optional.ofNullable(entities.find(ContactRule.class, id));
    }

    @Override
    public Optional<ContactDetail> detail(UUID id) {
        return Optional.ofNullable(entities.find(ContactDetail.class, id));
    }

    @Override
    public Optional<ContactRule> inForce(UUID person, Instant at) {
        return entities.createQuery(
                        "select r from ContactRule r where r.person = :person and r.setAt < :after order by r.edition desc", ContactRule.class)
                .setParameter("person", person)
                .setParameter("after", at.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<ContactRule> rules(DossierId dossier) {
        return entities.createQuery(
                        "select r from ContactRule r where r.dossier = :dossier order by r.edition desc, r.id desc", ContactRule.class)
                .setParameter("dossier", dossier.value())
                .getResultList();
    }

    @Override
    public List<ContactDetail> details(DossierId dossier) {
        return entities.createQuery("select d from ContactDetail d where d.dossier = :dossier order by d.id", ContactDetail.class)
                .setParameter("dossier", dossier.value())
                .getResultList();
    }

    @Override
    public List<AgreedMember> agreedWith(String words) {
        return entities.createQuery("""
                        select distinct new be.fjc.casework.safecontact.domain.AgreedMember(
                            p.id, p.dossier.id, p.details.givenName, p.details.familyName, p.details.birthDate)
                        from DossierPerson p
                        where sql('to_tsvector(''simple'', ?) @@ to_tsquery(''simple'', ?)', p.details.searchWords, :words) = true
                        and p.id in (select r.person from ContactRule r)""", AgreedMember.class)
                .setParameter("words", words)
                .setMaxResults(AT_MOST)
                .getResultList();
    }
}
