package be.fjc.chainapproach.attendance.view;

import static java.util.stream.Collectors.toSet;

import be.fjc.chainapproach.attendance.domain.Attendance;
import be.fjc.chainapproach.attendance.view.ItemDoor.Opened;
import be.fjc.platform.access.Access;
import be.fjc.platform.people.People;
import be.fjc.platform.people.Person;
import be.fjc.platform.sealing.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who sat at an item, in the order in which they came in, for those who heard it too. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class AttendanceLists {

    @PersistenceContext(unitName = "chain-approach")
    EntityManager entities;

    @Inject
    ItemDoor door;

    @Inject
    Access access;

    @Inject
    People people;

    @Inject
    Seal seal;

    public List<AttendanceLine> list(UUID meeting, UUID item) {
        Opened opened = door.require("chain-approach.attendance.read", meeting, item);
        List<AttendanceRow> rows = entities.createQuery("""
                        select new be.fjc.chainapproach.attendance.view.AttendanceRow(
                            a.id, a.account, a.organisation, a.observer, a.cameAt, a.leftAt, a.withdrawnAt, a.withdrawnReason)
                        from Attendance a where a.item = :item order by a.cameAt, a.id""", AttendanceRow.class)
                .setParameter("item", item)
                .getResultList();
        Map<UUID, Person> names = people.findAll(rows.stream().map(AttendanceRow::account).collect(toSet()));
        return rows.stream().map(row -> access.readable(line(row, names), opened.decision())).toList();
    }

    private AttendanceLine line(AttendanceRow row, Map<UUID, Person> names) {
        return new AttendanceLine(
                row.id(),
                row.account(),
                Optional.ofNullable(names.get(row.account())).map(Person::name).orElse(null),
                row.organisation(),
                row.observer(),
                row.cameAt(),
                row.leftAt(),
                row.withdrawnAt(),
                row.withdrawnReason() == null ? null : seal.open(Attendance.placeOfReason(row.id()), row.withdrawnReason()));
    }
}
