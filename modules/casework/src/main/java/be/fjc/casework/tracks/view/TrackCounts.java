package be.fjc.casework.tracks.view;

import be.fjc.casework.domain.WorkingDays;
import be.fjc.casework.view.OutOfSight;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Decision;
import be.fjc.platform.centre.Centre;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.kernel.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How many dossiers were in each track, counted from the history of tracks and never from where dossiers are now; for who coordinates,
 * and without dossiers that are kept from that person's sight. This is work, not a publication: small numbers are shown.
 */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class TrackCounts {

    private static final int MONTHS = 12;

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    CurrentCentre centre;

    @Inject
    Clock clock;

    /**
     * The last day of each of the twelve months before, then the day itself.
     *
     * @param day null for today
     */
    public List<TracksOnDay> until(LocalDate day) {
        Decision decision = access.require("casework.trackCount.list", Facts.collection("trackCount", Set.of()));
        LocalDate today = WorkingDays.dayOf(clock.instant());
        LocalDate last = day == null ? today : day;
        if (last.isAfter(today)) {
            throw new InvalidInput("inFuture", "day");
        }
        LocalDate first = last.withDayOfMonth(1);
        return IntStream.rangeClosed(0, MONTHS)
                .mapToObj(month -> month == MONTHS ? last : first.minusMonths(MONTHS - 1L - month).minusDays(1))
                .map(this::on)
                .map(line -> access.readable(line, decision))
                .toList();
    }

    private TracksOnDay on(LocalDate day) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        centre.get().tracks().stream().map(Centre.Track::code).forEach(code -> counts.put(code, 0));
        entities.createQuery("""
                select new be.fjc.casework.tracks.view.TracksOnDay$TrackCount(t.track, count(t))
                from Dossier d""" + OutOfSight.OF_DOSSIER + """
                join TrackPeriod t on t.dossier.id = d.id
                where t.from < :end and (t.until is null or t.until >= :end)""" + OutOfSight.AND_SEEN + """
                 group by t.track order by t.track""", TracksOnDay.TrackCount.class)
                .setParameter("reader", access.subject().account())
                .setParameter("end", day.plusDays(1).atStartOfDay(WorkingDays.ZONE).toInstant())
                .getResultList()
                .forEach(count -> counts.put(count.track(), count.dossiers()));
        return new TracksOnDay(
                day,
                counts.values().stream().mapToInt(Integer::intValue).sum(),
                counts.entrySet().stream().map(count -> new TracksOnDay.TrackCount(count.getKey(), count.getValue())).toList());
    }
}
