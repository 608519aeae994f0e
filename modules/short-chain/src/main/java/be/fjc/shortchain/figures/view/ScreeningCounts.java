package be.fjc.shortchain.figures.view;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toList;

import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Decision;
import be.fjc.platform.kernel.Brussels;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.shortchain.figures.domain.SmallCounts;
import be.fjc.shortchain.interventions.domain.KeptInterventions;
import be.fjc.shortchain.screening.domain.Outcome;
import be.fjc.shortchain.screening.domain.Screening;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Decisions about interventions of whole months, by outcome and level; what was cleared away since counts as before. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class ScreeningCounts {

    private static final String READ = "short-chain.figure.read";

    @PersistenceContext(unitName = "short-chain")
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    KeptInterventions kept;

    @Inject
    Clock clock;

    /** Interventions that are alike. */
    public record Alike(
            Outcome outcome, Integer level, Long interventions, Long houseBans, Long tried, Long triedInTime, Long handedOver) {}

    /** For the centre itself: this is work, not a publication, and small numbers are shown. @param from null for a year @param until null for today */
    public List<ScreeningCount> counts(LocalDate from, LocalDate until) {
        Decision decision = access.require(READ, Facts.collection("figure", Set.of()));
        return alike(from, until).stream()
                .collect(groupingBy(one -> List.of(one.outcome(), one.level()), LinkedHashMap::new, toList()))
                .values().stream()
                .map(same -> new ScreeningCount(same.get(0).outcome().code(), same.get(0).level(), sum(same, Alike::interventions),
                        sum(same, Alike::houseBans), sum(same, Alike::tried), sum(same, Alike::triedInTime), sum(same, Alike::handedOver)))
                .map(count -> access.readable(count, decision))
                .toList();
    }

    /** To be compared with other centres: by the levels that all share, whatever a centre calls and colours them, without small numbers. */
    public List<LevelCount> comparable(LocalDate from, LocalDate until) {
        Decision decision = access.require(READ, Facts.collection("figure", Set.of()));
        Map<Integer, Integer> levels = new TreeMap<>(alike(from, until).stream()
                .collect(groupingBy(Alike::level, summingInt(one -> one.interventions().intValue()))));
        IntStream.rangeClosed(Screening.LIGHTEST, Screening.GRAVEST).forEach(level -> levels.putIfAbsent(level, 0));
        Set<Integer> small = SmallCounts.among(levels);
        return levels.entrySet().stream()
                .map(one -> new LevelCount(one.getKey(), small.contains(one.getKey()) ? null : one.getValue(), small.contains(one.getKey())))
                .map(count -> access.readable(count, decision))
                .toList();
    }

    private static int sum(List<Alike> same, Function<Alike, Long> part) {
        return same.stream().map(part).filter(Objects::nonNull).mapToInt(Long::intValue).sum();
    }

    private List<Alike> alike(LocalDate from, LocalDate until) {
        LocalDate today = Brussels.dayOf(clock.instant());
        LocalDate last = (until == null ? today : until).withDayOfMonth(1);
        LocalDate first = from == null ? last.minusMonths(11) : from.withDayOfMonth(1);
        if (last.isAfter(today)) {
            throw new InvalidInput("inFuture", "until");
        }
        if (first.isAfter(last)) {
            throw new InvalidInput("inFuture", "from");
        }
        Stream<Alike> here = entities.createQuery("""
                        select new be.fjc.shortchain.figures.view.ScreeningCounts$Alike(
                            i.outcome, i.level, count(i), count(i.houseBanAt), count(o.firstTriedAt),
                            sum(case when o.firstTriedAt <= o.dueAt then 1 else 0 end), count(o.referral))
                        from Intervention i left join Outreach o on o.id = i.id where i.screenedAt is not null and i.occurredAt >= :first
                        and i.occurredAt < :end and i.id not in :kept
                        group by i.outcome, i.level""", Alike.class)
                .setParameter("first", first.atStartOfDay(Brussels.ZONE).toInstant())
                .setParameter("kept", kept.from(access.subject().account()).ids())
                .setParameter("end", last.plusMonths(1).atStartOfDay(Brussels.ZONE).toInstant())
                .getResultStream();
        Stream<Alike> gone = entities.createQuery("""
                        select new be.fjc.shortchain.figures.view.ScreeningCounts$Alike(
                            t.outcome, t.level, sum(t.interventions), sum(t.houseBans), sum(t.tried), sum(t.triedInTime), sum(t.handedOver))
                        from Tally t where t.month between :first and :last group by t.outcome, t.level""", Alike.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultStream();
        return Stream.concat(here, gone).sorted(Comparator.comparing(Alike::outcome).thenComparing(Alike::level)).toList();
    }
}
