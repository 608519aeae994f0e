package be.fjc.casework.tasks.view;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.domain.DossierState;
import be.fjc.casework.domain.WorkingDays;
import be.fjc.casework.view.ColleagueLine;
import be.fjc.casework.view.OutOfSight;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Role;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.people.People;
import be.fjc.platform.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** How the open dossiers are divided over the case directors; for who coordinates. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class Caseloads {

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    CurrentCentre centre;

    @Inject
    People people;

    @Inject
    Clock clock;

    /** The heaviest first; who directs nothing yet stands last. */
    public List<CaseloadLine> read() {
        access.require("casework.caseload.list", Facts.collection("caseload", Set.of()));
        Map<UUID, List<Load>> loads = entities.createQuery("""
                select new be.fjc.casework.tasks.view.Caseloads$Load(
                    d.caseDirector, d.level, count(d), sum(case when d.nextContactOn < :today then 1 else 0 end))
                from Dossier d""" + OutOfSight.OF_DOSSIER + """
                where d.state = :open""" + OutOfSight.AND_SEEN + " group by d.caseDirector, d.level", Load.class)
                .setParameter("open", DossierState.OPEN)
                .setParameter("today", WorkingDays.dayOf(clock.instant()))
                .setParameter("reader", access.subject().account())
                .getResultStream()
                .collect(Collectors.groupingBy(Load::caseDirector));
        Map<UUID, Person> directors = people.withRole(Role.CASE_DIRECTOR).stream().collect(Collectors.toMap(Person::account, one -> one));
        Map<UUID, Person> former = people.findAll(loads.keySet());
        Set<UUID> all = new TreeSet<>(loads.keySet());
        all.addAll(directors.keySet());
        return all.stream()
                .map(account -> line(account, directors.getOrDefault(account, former.get(account)), loads.getOrDefault(account, List.of())))
                .sorted(Comparator.comparing(CaseloadLine::weight).reversed())
                .toList();
    }

    private CaseloadLine line(UUID account, Person person, List<Load> loads) {
        return new CaseloadLine(
                new ColleagueLine(account, person == null ? null : person.name()),
                person == null ? null : person.organisation(),
                sum(loads, Load::dossiers),
                sum(loads, load -> load.of(1)),
                sum(loads, load -> load.of(2)),
                sum(loads, load -> load.of(3)),
                sum(loads, load -> load.dossiers() * weight(load.level())),
                sum(loads, Load::lateContacts));
    }

    private int weight(int level) {
        return centre.get().number(CaseworkModule.ID, CaseworkModule.WEIGHTS.get(level - 1));
    }

    private static int sum(List<Load> loads, ToIntFunction<Load> what) {
        return loads.stream().mapToInt(what).sum();
    }

    /** The dossiers of one case director at one level, as the query gives them. */
    public record Load(UUID caseDirector, int level, int dossiers, int lateContacts) {

        public Load(UUID caseDirector, int level, Long dossiers, Long lateContacts) {
            this(caseDirector, level, dossiers.intValue(), lateContacts == null ? 0 : lateContacts.intValue());
        }

        int of(int someLevel) {
            return level == someLevel ? dossiers : 0;
        }
    }
}
