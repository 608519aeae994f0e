package be.fjc.chainapproach.minutes.view;

import static java.util.stream.Collectors.toSet;

import be.fjc.chainapproach.ChainApproachModule;
import be.fjc.chainapproach.attendance.view.ItemDoor;
import be.fjc.chainapproach.attendance.view.ItemDoor.Opened;
import be.fjc.chainapproach.minutes.domain.Entry;
import be.fjc.chainapproach.minutes.domain.EntryClass;
import be.fjc.chainapproach.minutes.domain.MinutesBook;
import be.fjc.chainapproach.view.Seen;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Decision;
import be.fjc.platform.access.Relation;
import be.fjc.platform.people.People;
import be.fjc.platform.people.Person;
import be.fjc.platform.runtime.web.Links;
import be.fjc.platform.sealing.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The minutes of an item for those whose they are, as they were written; each who reads them the first time is kept. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class EntryLists {

    private static final String READ = "chain-approach.minutes.read";

    @PersistenceContext(unitName = "chain-approach")
    EntityManager entities;

    @Inject
    ItemDoor door;

    @Inject
    Access access;

    @Inject
    MinutesBook book;

    @Inject
    People people;

    @Inject
    Seal seal;

    @Inject
    Links links;

    @Inject
    Clock clock;

    public List<EntryLine> list(UUID meeting, UUID item) {
        Opened opened = door.require(READ, meeting, item);
        List<EntryRow> rows = entities.createQuery(EntryRow.SELECT + " order by e.writtenAt, e.id", EntryRow.class)
                .setParameter("item", item)
                .getResultList();
        book.read(item, access.subject(), clock.instant());
        return lines(opened, rows);
    }

    public Seen<EntryLine> read(UUID meeting, UUID item, UUID id) {
        Opened opened = door.require(READ, meeting, item);
        EntryRow row = entities.createQuery(EntryRow.SELECT + " and e.id = :id", EntryRow.class)
                .setParameter("item", item)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> access.absent(READ, "minutesEntry", id));
        book.read(item, access.subject(), clock.instant());
        return new Seen<>(id, row.version(), opened.decision(), lines(opened, List.of(row)).get(0));
    }

    private List<EntryLine> lines(Opened opened, List<EntryRow> rows) {
        Map<UUID, Person> names =
                people.findAll(rows.stream().flatMap(row -> Stream.of(row.writtenBy(), row.changedBy())).collect(toSet()));
        return rows.stream().map(row -> access.readable(line(opened, row, names), decision(opened, row))).toList();
    }

    /** What an organisation brought itself it reads as its own. */
    private Decision decision(Opened opened, EntryRow row) {
        if (!access.subject().organisation().equals(row.organisation())) {
            return opened.decision();
        }
        Set<Relation> relations = EnumSet.of(Relation.OWN_ORGANISATION);
        relations.addAll(opened.facts().relations());
        return access.peek(READ, new Facts("agendaItem", opened.item(), relations));
    }

    private EntryLine line(Opened opened, EntryRow row, Map<UUID, Person> names) {
        String said = seal.open(Entry.wordingOf(row.id()), row.wording());
        String wording = said.isEmpty() ? null : said;
        boolean judicial = row.classification() == EntryClass.JUDICIAL;
        return new EntryLine(
                row.id(),
                links.to(ChainApproachModule.ID, "meetings", opened.meeting(), "agendaItems", opened.item(), "entries", row.id()),
                row.kind().code(),
                row.classification().code(),
                row.organisation(),
                row.on(),
                row.recipient() == null ? null : seal.open(Entry.recipientOf(row.id()), row.recipient()),
                judicial ? null : wording,
                judicial ? wording : null,
                name(row.writtenBy(), names),
                row.writtenAt(),
                name(row.changedBy(), names),
                row.changedAt());
    }

    private static String name(UUID account, Map<UUID, Person> names) {
        return Optional.ofNullable(names.get(account)).map(Person::name).orElse(null);
    }
}
