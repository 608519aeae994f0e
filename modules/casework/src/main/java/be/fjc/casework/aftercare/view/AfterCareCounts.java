package be.fjc.casework.aftercare.view;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import be.fjc.casework.aftercare.domain.AfterCareOutcome;
import be.fjc.casework.domain.WorkingDays;
import be.fjc.casework.view.OutOfSight;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Decision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * How many closed dossiers opened again, and what came of after-care, by the year of closing; for who coordinates, and without dossiers
 * that are kept from that person's sight. This is work, not a publication: small numbers are shown.
 */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class AfterCareCounts {

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Clock clock;

    /** Closings of one day. */
    public record Closings(LocalDate on, Long count) {}

    /** Those of them that opened again. @param repeat within the window */
    public record Returns(LocalDate on, boolean repeat, Long count) {}

    /** Moments after the closings of one day. @param outcome null while nobody settled it @param late those whose day has passed */
    public record Moments(LocalDate on, AfterCareOutcome outcome, Long late, Long count) {}

    /** Every year in which a dossier closed, the latest first. */
    public List<AfterCareYear> read() {
        Decision decision = access.require("casework.afterCareCount.list", Facts.collection("afterCareCount", Set.of()));
        Map<Integer, List<Closings>> closings = closings().stream().collect(groupingBy(one -> one.on().getYear(), TreeMap::new, toList()));
        Map<Integer, List<Returns>> returns = returns().stream().collect(groupingBy(one -> one.on().getYear()));
        Map<Integer, List<Moments>> moments = moments(WorkingDays.dayOf(clock.instant())).stream().collect(groupingBy(one -> one.on().getYear()));
        return closings.keySet().stream()
                .sorted(Comparator.reverseOrder())
                .map(year -> line(year, closings.get(year), returns.getOrDefault(year, List.of()), moments.getOrDefault(year, List.of())))
                .map(line -> access.readable(line, decision))
                .toList();
    }

    private static AfterCareYear line(int year, List<Closings> closings, List<Returns> returns, List<Moments> moments) {
        int late = sum(moments, null, Moments::late);
        return new AfterCareYear(
                year,
                sum(closings, Closings::count),
                sum(returns.stream().filter(Returns::repeat).toList(), Returns::count),
                sum(returns.stream().filter(one -> !one.repeat()).toList(), Returns::count),
                sum(moments, AfterCareOutcome.REACHED, Moments::count),
                sum(moments, AfterCareOutcome.NOT_REACHED, Moments::count),
                sum(moments, AfterCareOutcome.NOT_POSSIBLE, Moments::count),
                late,
                sum(moments, null, Moments::count) - late,
                sum(moments, AfterCareOutcome.NOT_NEEDED, Moments::count));
    }

    private static int sum(List<Moments> moments, AfterCareOutcome outcome, ToLongFunction<Moments> what) {
        return sum(moments.stream().filter(one -> one.outcome() == outcome).toList(), what);
    }

    private static <T> int sum(List<T> rows, ToLongFunction<T> what) {
        return (int) rows.stream().mapToLong(what).sum();
    }

    private List<Closings> closings() {
        return entities.createQuery("""
                select new be.fjc.casework.aftercare.view.AfterCareCounts$Closings(c.closedOn, count(c))
                from Dossier d""" + OutOfSight.OF_DOSSIER + """
                join Closure c on c.dossier = d.id
                where\s""" + OutOfSight.SEEN + """
                 group by c.closedOn""", Closings.class)
                .setParameter("reader", access.subject().account())
                .getResultList();
    }

    private List<Returns> returns() {
        return entities.createQuery("""
                select new be.fjc.casework.aftercare.view.AfterCareCounts$Returns(c.closedOn, r.repeat, count(r))
                from Dossier d""" + OutOfSight.OF_DOSSIER + """
                join Closure c on c.dossier = d.id join Reopening r on r.closure = c.id
                where\s""" + OutOfSight.SEEN + """
                 group by c.closedOn, r.repeat""", Returns.class)
                .setParameter("reader", access.subject().account())
                .getResultList();
    }

    private List<Moments> moments(LocalDate today) {
        return entities.createQuery("""
                select new be.fjc.casework.aftercare.view.AfterCareCounts$Moments(
                    c.closedOn, a.outcome, sum(case when a.plannedOn < :today then 1 else 0 end), count(a))
                from Dossier d""" + OutOfSight.OF_DOSSIER + """
                join Closure c on c.dossier = d.id join AfterCareMoment a on a.closure = c.id
                where\s""" + OutOfSight.SEEN + """
                 group by c.closedOn, a.outcome""", Moments.class)
                .setParameter("reader", access.subject().account())
                .setParameter("today", today)
                .getResultList();
    }
}
