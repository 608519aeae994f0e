package be.fjc.casework.documents.view;

import static java.util.stream.Collectors.toSet;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.DossierId;
import be.fjc.casework.compartments.domain.AtTable;
import be.fjc.casework.documents.domain.Document;
import be.fjc.casework.documents.domain.DocumentClass;
import be.fjc.casework.documents.domain.DocumentOrigin;
import be.fjc.casework.documents.domain.DocumentPart;
import be.fjc.casework.documents.domain.DocumentState;
import be.fjc.casework.domain.Coded;
import be.fjc.casework.view.ColleagueLine;
import be.fjc.casework.view.DossierDoor;
import be.fjc.casework.view.Seen;
import be.fjc.casework.view.Selection;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Decision;
import be.fjc.platform.access.Relation;
import be.fjc.platform.people.People;
import be.fjc.platform.people.Person;
import be.fjc.platform.runtime.web.Cut;
import be.fjc.platform.runtime.web.Links;
import be.fjc.platform.sealing.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The documents of a dossier that the reader may know of: those of a class they read, of their own organisation where it is private, and
 * what was shared at a table from their first seat there on.
 */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DocumentFiles {

    private static final String READ = "casework.document.read";
    private static final String DOWNLOAD = "casework.document.download";

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Inject
    DossierDoor door;

    @Inject
    AtTable atTable;

    @Inject
    Access access;

    @Inject
    People people;

    @Inject
    Seal seal;

    @Inject
    Links links;

    @Inject
    Clock clock;

    /** The latest first. */
    public List<DocumentFile> page(DossierId id, Cut cut) {
        Decision decision = door.require(READ, id, Relation.OWN_ORGANISATION);
        Selection<DocumentRow> rows = readable(id, decision, READ);
        if (!cut.isFirst()) {
            rows.where("d.startedAt <= :at and (d.startedAt < :at or d.id < :after)").with("at", cut.instant(0)).with("after", cut.id(1));
        }
        return files(id, rows.list(entities, "d.startedAt desc, d.id desc", cut.fetch()), decision);
    }

    public Seen<DocumentFile> read(DossierId id, UUID document) {
        Decision decision = door.require(READ, id, Relation.OWN_ORGANISATION);
        DocumentRow row = row(id, document, decision, READ);
        return new Seen<>(document, row.version(), decision, files(id, List.of(row), decision).get(0));
    }

    /** What it says; asked and written down for this document, each time. */
    public DocumentContent content(DossierId id, UUID document) {
        Decision decision = door.require(DOWNLOAD, id, "document", document, Relation.OWN_ORGANISATION);
        DocumentRow row = row(id, document, decision, DOWNLOAD);
        if (row.state() != DocumentState.KEPT) {
            throw access.absent(DOWNLOAD, "document", document);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(row.bytes());
        entities.createQuery("""
                        select new be.fjc.casework.documents.view.PartRow(p.id, p.content)
                        from DocumentPart p where p.document = :document order by p.place""", PartRow.class)
                .setParameter("document", document)
                .getResultStream()
                .forEach(part -> bytes.writeBytes(seal.openBytes(DocumentPart.contentOf(part.id()), part.content())));
        return new DocumentContent(document, row.kind().code(), bytes.toByteArray(), mark(row));
    }

    /** An extract that turns up somewhere says who took it and when. */
    private String mark(DocumentRow row) {
        if (row.origin() != DocumentOrigin.EXTRACT) {
            return null;
        }
        UUID reader = access.subject().account();
        Person person = people.findAll(Set.of(reader)).get(reader);
        return PaperWords.say("extract.taken", person == null ? reader : person.name(), PaperWords.moment(clock.instant()));
    }

    private DocumentRow row(DossierId id, UUID document, Decision decision, String action) {
        return readable(id, decision, action).where("d.id = :document", "document", document).list(entities, "d.id", 1).stream()
                .findFirst()
                .orElseThrow(() -> access.absent(action, "document", document));
    }

    /** What has not come through is there for whoever sends it and for nobody else; what was shared at a table for who sat there by then. */
    private Selection<DocumentRow> readable(DossierId id, Decision decision, String action) {
        List<DocumentClass> classes =
                Arrays.stream(DocumentClass.values()).filter(one -> decision.readable().contains(one.information())).toList();
        return new Selection<>(DocumentRow.class, DocumentRow.SELECT)
                .where("d.dossier = :dossier", "dossier", id.value())
                .where("d.classification in :classes", "classes", classes)
                .where("(d.classification not in :own or d.organisation = :organisation)")
                .with("own", DocumentClass.ofOneOrganisation())
                .with("organisation", access.subject().organisation())
                .where("(d.classification <> :table or d.startedAt >= :heardFrom or d.author = :reader)")
                .with("table", DocumentClass.TABLE)
                .with("heardFrom", atTable.opensFrom(access, action, door.facts(action, id, Relation.OWN_ORGANISATION), id))
                .where("(d.state in :known or d.author = :reader)")
                .with("known", List.of(DocumentState.KEPT, DocumentState.WITHDRAWN))
                .with("reader", access.subject().account());
    }

    private List<DocumentFile> files(DossierId dossier, List<DocumentRow> rows, Decision decision) {
        Map<UUID, Person> names = people.findAll(rows.stream().map(DocumentRow::author).collect(toSet()));
        return rows.stream().map(row -> access.readable(file(dossier, row, names), decision)).toList();
    }

    private DocumentFile file(DossierId dossier, DocumentRow row, Map<UUID, Person> names) {
        boolean kept = row.state() == DocumentState.KEPT;
        return new DocumentFile(
                row.id(),
                links.to(CaseworkModule.ID, "dossiers", dossier.value(), "documents", row.id()),
                kept ? links.to(CaseworkModule.ID, "dossiers", dossier.value(), "documents", row.id(), "content") : null,
                seal.open(Document.nameOf(row.id()), row.name()),
                row.origin().code(),
                row.template(),
                row.classification().code(),
                Coded.codeOf(row.kind()),
                row.bytes(),
                row.state().code(),
                row.state() == DocumentState.ARRIVING ? row.parts() : null,
                Coded.codeOf(row.flaw()),
                kept ? row.scanned() : null,
                row.author().equals(access.subject().account()),
                ColleagueLine.of(row.author(), names),
                row.startedAt(),
                row.withdrawnAt(),
                row.withdrawnReason() == null ? null : seal.open(Document.reasonOf(row.id()), row.withdrawnReason()));
    }
}
