package be.fjc.casework.compartments.view;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.compartments.domain.EmergencyState;
import be.fjc.casework.domain.Coded;
import be.fjc.casework.domain.WorkingDays;
import be.fjc.casework.view.ColleagueLine;
import be.fjc.casework.view.OutOfSight;
import be.fjc.casework.view.Selection;
import be.fjc.casework.view.Sight;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Relation;
import be.fjc.platform.people.People;
import be.fjc.platform.people.Person;
import be.fjc.platform.runtime.web.Cut;
import be.fjc.platform.runtime.web.Links;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Emergency accesses, the latest first: one's own, or all of them for who oversees. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class EmergencyLists {

    private static final String ACTION = "casework.emergency.list";

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    People people;

    @Inject
    Links links;

    @Inject
    Clock clock;

    /** @param state null for all */
    public List<EmergencyLine> page(EmergencyState state, Cut cut) {
        Set<Relation> allowed = access.relationsThatAllow(ACTION);
        access.require(ACTION, Facts.collection("emergency", allowed));
        UUID reader = access.subject().account();
        Instant now = clock.instant();
        var found = new Selection<>(EmergencyRow.class, EmergencyRow.SELECT).where(OutOfSight.SEEN).with("reader", reader);
        if (!allowed.contains(Relation.ANY)) {
            found.where("e.account = :reader");
        }
        if (state != null) {
            inState(found, state, now);
        }
        if (!cut.isFirst()) {
            found.where("e.id < :after", "after", cut.id(0));
        }
        return lines(found.list(entities, "e.id desc", cut.fetch()), reader, now);
    }

    private static void inState(Selection<EmergencyRow> found, EmergencyState state, Instant now) {
        switch (state) {
            case RUNNING -> found.where("e.outcome is null and e.until > :now", "now", now);
            case TO_REVIEW -> found.where("e.outcome is null and e.until <= :now", "now", now);
            default -> found.where("e.outcome is not null");
        }
    }

    private List<EmergencyLine> lines(List<EmergencyRow> rows, UUID reader, Instant now) {
        Set<UUID> accounts = new HashSet<>();
        rows.forEach(row -> {
            accounts.add(row.account());
            if (row.reviewedBy() != null) {
                accounts.add(row.reviewedBy());
            }
        });
        Map<UUID, Person> names = people.findAll(accounts);
        var sight = new Sight(access, ACTION, "emergency");
        return rows.stream().map(row -> sight.of(line(row, names, reader, now), row.relations(reader))).toList();
    }

    private EmergencyLine line(EmergencyRow row, Map<UUID, Person> names, UUID reader, Instant now) {
        LocalDate today = WorkingDays.dayOf(now);
        return new EmergencyLine(
                row.id(),
                links.to(CaseworkModule.ID, "emergencies"),
                row.dossier(),
                row.number().value(),
                ColleagueLine.of(row.account(), names),
                row.occasion().code(),
                row.reason(),
                row.openedAt(),
                row.until(),
                row.state(now).code(),
                row.reviewDueOn(),
                row.outcome() == null && row.reviewDueOn().isBefore(today),
                Coded.codeOf(row.outcome()),
                row.reviewNote(),
                row.reviewedAt(),
                ColleagueLine.of(row.reviewedBy(), names),
                offers(row, reader, now));
    }

    /** What this person may still do with this very one. */
    private List<String> offers(EmergencyRow row, UUID reader, Instant now) {
        Facts facts = new Facts("emergency", row.id(), row.relations(reader));
        List<String> offers = new ArrayList<>();
        if (row.state(now) == EmergencyState.RUNNING && access.peek("casework.emergency.end", facts).offered()) {
            offers.add("end");
        }
        if (row.outcome() == null && !row.account().equals(reader) && access.peek("casework.emergency.review", facts).offered()) {
            offers.add("review");
        }
        return offers;
    }
}
