package be.fjc.chainapproach.minutes.view;

import static java.util.stream.Collectors.toSet;

import be.fjc.chainapproach.attendance.view.ItemDoor;
import be.fjc.chainapproach.attendance.view.ItemDoor.Opened;
import be.fjc.platform.access.Access;
import be.fjc.platform.people.People;
import be.fjc.platform.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who read the minutes of an item, in the order in which they first did, for whoever answers for them. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class ReaderLists {

    @PersistenceContext(unitName = "chain-approach")
    EntityManager entities;

    @Inject
    ItemDoor door;

    @Inject
    Access access;

    @Inject
    People people;

    public List<ReaderLine> list(UUID meeting, UUID item) {
        Opened opened = door.require("chain-approach.minutes.readers", meeting, item);
        List<ReaderRow> rows = entities.createQuery("""
                        select new be.fjc.chainapproach.minutes.view.ReaderRow(r.account, r.organisation, r.readAt)
                        from Reading r where r.item = :item order by r.readAt, r.account""", ReaderRow.class)
                .setParameter("item", item)
                .getResultList();
        Map<UUID, Person> names = people.findAll(rows.stream().map(ReaderRow::account).collect(toSet()));
        return rows.stream().map(row -> access.readable(line(row, names), opened.decision())).toList();
    }

    private static ReaderLine line(ReaderRow row, Map<UUID, Person> names) {
        String name = Optional.ofNullable(names.get(row.account())).map(Person::name).orElse(null);
        return new ReaderLine(row.account(), name, row.organisation(), row.readAt());
    }
}
