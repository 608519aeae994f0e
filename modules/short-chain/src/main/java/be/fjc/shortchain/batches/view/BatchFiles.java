package be.fjc.shortchain.batches.view;

import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Decision;
import be.fjc.platform.access.Relation;
import be.fjc.platform.kernel.NotFound;
import be.fjc.platform.people.People;
import be.fjc.platform.people.Person;
import be.fjc.platform.runtime.web.Cut;
import be.fjc.platform.runtime.web.Links;
import be.fjc.shortchain.ShortChainModule;
import be.fjc.shortchain.batches.domain.BatchFacts;
import be.fjc.shortchain.batches.domain.BatchState;
import be.fjc.shortchain.batches.domain.Batches;
import be.fjc.shortchain.view.Seen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Batches, the youngest first: all of them for who screens, those of the own organisation for the police. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class BatchFiles {

    private static final String READ = "short-chain.batch.read";
    private static final Instant AFTER_ALL = Instant.parse("9999-01-01T00:00:00Z");
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String PAGE = BatchRow.SELECT + """
             where (:organisation = '' or b.organisation = :organisation)
            and b.startedAt <= :at and (b.startedAt < :at or b.id < :id) order by b.startedAt desc, b.id desc""";

    private static final String MESSAGES = """
            select new be.fjc.shortchain.batches.view.MessageLine(m.id, m.line, m.issue, m.cell, m.otherLine)
            from BatchMessage m where m.batch = :batch and m.line >= :line and (m.line > :line or m.id > :id) order by m.line, m.id""";

    @PersistenceContext(unitName = "short-chain")
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Batches batches;

    @Inject
    People people;

    @Inject
    Links links;

    public List<BatchFile> page(Cut cut) {
        Set<Relation> allowed = access.relationsThatAllow(READ);
        Decision decision = access.require(READ, Facts.collection("batch", allowed));
        TypedQuery<BatchRow> query = entities.createQuery(PAGE, BatchRow.class)
                .setParameter("organisation", allowed.contains(Relation.ANY) ? "" : access.subject().organisation())
                .setParameter("at", cut.isFirst() ? AFTER_ALL : cut.instant(0))
                .setParameter("id", cut.isFirst() ? BEFORE_ALL : cut.id(1));
        return query.setMaxResults(cut.fetch()).getResultStream().map(row -> access.readable(file(row), decision)).toList();
    }

    public Seen<BatchFile> read(UUID id) {
        BatchRow row = row(id);
        Decision decision = access.require(READ, BatchFacts.of(access.subject(), id, row.organisation()));
        return new Seen<>(id, row.version(), decision, access.readable(file(row), decision));
    }

    /** In the order of the file. */
    public List<MessageLine> messages(UUID id, Cut cut) {
        Decision decision = access.require(READ, BatchFacts.of(access.subject(), id, row(id).organisation()));
        TypedQuery<MessageLine> query = entities.createQuery(MESSAGES, MessageLine.class)
                .setParameter("batch", id)
                .setParameter("line", cut.isFirst() ? Integer.valueOf(0) : Integer.valueOf(cut.text(0)))
                .setParameter("id", cut.isFirst() ? BEFORE_ALL : cut.id(1));
        return query.setMaxResults(cut.fetch()).getResultStream().map(line -> access.readable(line, decision)).toList();
    }

    private BatchRow row(UUID id) {
        return entities.createQuery(BatchRow.SELECT + " where b.id = :id", BatchRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> absent(id));
    }

    private NotFound absent(UUID id) {
        return access.absent(READ, "batch", id);
    }

    private BatchFile file(BatchRow row) {
        return new BatchFile(
                row.id(),
                links.to(ShortChainModule.ID, "batches", row.id()),
                row.source().code(),
                row.organisation(),
                people.find(row.startedBy()).map(Person::name).orElse(null),
                row.startedAt(),
                row.state().code(),
                percent(row),
                row.flaw() == null ? null : row.flaw().code(),
                row.flawLine(),
                row.flawColumns() == null ? null : List.of(row.flawColumns().split(" ")),
                row.rows(),
                row.fit(),
                row.doubles(),
                row.outside(),
                row.wrong(),
                row.messages(),
                row.settledAt(),
                row.state() == BatchState.BROUGHT && !batches.isBuiltOn(row.id()));
    }

    /** Of a file that is being read, guessed from what a row takes in these files; never whole before it is. */
    private static Integer percent(BatchRow row) {
        return switch (row.state()) {
            case ARRIVING -> 0;
            case READING -> row.bytes() == 0 ? 0 : (int) Math.min(99, row.rows() * 12_000L / row.bytes());
            default -> 100;
        };
    }
}
