package be.fjc.casework.notes.view;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.DossierId;
import be.fjc.casework.domain.Undo;
import be.fjc.casework.notes.domain.Note;
import be.fjc.casework.notes.domain.NoteEdition;
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
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The notes of the reader's own organisation in a dossier; they are opened after it was decided that they may be read. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class NoteFiles {

    private static final String READ = "casework.note.read";

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Inject
    DossierDoor door;

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
    public List<NoteFile> page(DossierId id, Cut cut) {
        Decision decision = door.require(READ, id, Relation.OWN_ORGANISATION);
        Selection<NoteRow> notes = ofOwn(id);
        if (!cut.isFirst()) {
            notes.where("n.writtenAt <= :at and (n.writtenAt < :at or n.id < :after)").with("at", cut.instant(0)).with("after", cut.id(1));
        }
        return files(id, notes.list(entities, "n.writtenAt desc, n.id desc", cut.fetch()), decision);
    }

    public Seen<NoteFile> read(DossierId id, UUID note) {
        Decision decision = door.require(READ, id, Relation.OWN_ORGANISATION);
        List<NoteRow> rows = ofOwn(id).where("n.id = :note", "note", note).list(entities, "n.id", 1);
        if (rows.isEmpty()) {
            throw access.absent(READ, "note", note);
        }
        return new Seen<>(note, rows.get(0).version(), decision, files(id, rows, decision).get(0));
    }

    private Selection<NoteRow> ofOwn(DossierId id) {
        return new Selection<>(NoteRow.class, NoteRow.SELECT)
                .where("n.dossier = :dossier", "dossier", id.value())
                .where("n.organisation = :organisation", "organisation", access.subject().organisation());
    }

    private List<NoteFile> files(DossierId dossier, List<NoteRow> rows, Decision decision) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<EditionRow>> editions = entities.createQuery("""
                        select new be.fjc.casework.notes.view.EditionRow(e.id, e.note, e.kind, e.text, e.writtenAt)
                        from NoteEdition e where e.note in :notes order by e.writtenAt, e.id""", EditionRow.class)
                .setParameter("notes", rows.stream().map(NoteRow::id).toList())
                .getResultStream()
                .collect(groupingBy(EditionRow::note));
        Map<UUID, Person> names = people.findAll(rows.stream().map(NoteRow::author).collect(toSet()));
        return rows.stream()
                .map(row -> access.readable(file(dossier, row, editions.get(row.id()), names), decision))
                .toList();
    }

    private NoteFile file(DossierId dossier, NoteRow row, List<EditionRow> editions, Map<UUID, Person> names) {
        List<NoteFile.Edition> opened = editions.stream().map(this::open).toList();
        NoteFile.Edition newest = opened.get(opened.size() - 1);
        return new NoteFile(
                row.id(),
                links.to(CaseworkModule.ID, "dossiers", dossier.value(), "notes", row.id()),
                newest.kind(),
                newest.text(),
                row.organisation(),
                ColleagueLine.of(row.author(), names),
                row.author().equals(access.subject().account()),
                row.writtenAt(),
                row.correctedAt(),
                row.withdrawnAt(),
                row.withdrawnReason() == null ? null : seal.open(Note.reasonOf(row.id()), row.withdrawnReason()),
                Undo.until(row.author(), row.withdrawnAt(), access.subject().account(), clock.instant()),
                opened.subList(0, opened.size() - 1));
    }

    private NoteFile.Edition open(EditionRow row) {
        return new NoteFile.Edition(row.kind().code(), seal.open(NoteEdition.textOf(row.id()), row.text()), row.writtenAt());
    }
}
