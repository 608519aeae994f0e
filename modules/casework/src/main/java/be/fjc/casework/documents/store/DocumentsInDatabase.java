package be.fjc.casework.documents.store;

import be.fjc.casework.DossierId;
import be.fjc.casework.documents.domain.Document;
import be.fjc.casework.documents.domain.DocumentPart;
import be.fjc.casework.documents.domain.DocumentState;
import be.fjc.casework.documents.domain.Documents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class DocumentsInDatabase implements Documents {

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Override
    public Optional<Document> find(UUID id) {
        return Optional.ofNullable(entities.find(Document.class, id));
    }

    @Override
    public void add(Document document) {
        entities.persist(document);
    }

    @Override
    public void add(DocumentPart part) {
        entities.persist(part);
    }

    @Override
    public List<DocumentPart> parts(UUID document) {
        return entities.createQuery("select p from DocumentPart p where p.document = :document order by p.place", DocumentPart.class)
                .setParameter("document", document)
                .getResultList();
    }

    @Override
    public void removeParts(UUID document) {
        entities.createQuery("delete from DocumentPart p where p.document = :document").setParameter("document", document).executeUpdate();
    }

    @Override
    public long bytesIn(DossierId dossier) {
        return entities.createQuery("""
                        select coalesce(sum(d.bytes), 0) from Document d
                        where d.dossier = :dossier and d.state <> :refused and d.state <> :withdrawn""", Number.class)
                .setParameter("dossier", dossier.value())
                .setParameter("refused", DocumentState.REFUSED)
                .setParameter("withdrawn", DocumentState.WITHDRAWN)
                .getSingleResult()
                .longValue();
    }

    @Override
    public List<Document> quarantined(int most) {
        return entities.createQuery("select d from Document d where d.state = :state order by d.startedAt, d.id", Document.class)
                .setParameter("state", DocumentState.QUARANTINED)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Document> unfinished(Instant before, int most) {
        return entities.createQuery(
                        "select d from Document d where d.state = :state and d.startedAt < :before order by d.startedAt, d.id", Document.class)
                .setParameter("state", DocumentState.ARRIVING)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }
}
