package be.fjc.casework.figures.view;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import be.fjc.casework.domain.Listed;
import be.fjc.casework.domain.ReferrerType;
import be.fjc.casework.domain.WorkingDays;
import be.fjc.casework.figures.domain.CountBy;
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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The dossiers that opened in a time, by who referred, police zone, municipality or track; for who coordinates, and without dossiers that
 * are kept from that person's sight. This is work, not a publication: small numbers are shown.
 */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DossierCounts {

    /** Not known, or outside the region of the centre. */
    public static final String OUTSIDE = "outside";

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    CurrentCentre centre;

    @Inject
    Clock clock;

    /**
     * Dossiers that are alike in all that can be counted by.
     *
     * @param referrerType as it is written; a centre's own code counts as the one of the core that it begins with
     * @param zone null outside the region
     */
    public record Alike(String referrerType, String zone, String municipality, String track, Long dossiers) {

        private String by(CountBy by, Centre here) {
            return switch (by) {
                case REFERRER -> Listed.kept(ReferrerType.class, referrerType).core().code();
                case ZONE -> zone == null ? OUTSIDE : zone;
                case MUNICIPALITY -> here.municipalities().stream().anyMatch(one -> one.name().equals(municipality)) ? municipality : OUTSIDE;
                case TRACK -> track;
            };
        }
    }

    /**
     * The largest share first; what lies outside the region last.
     *
     * @param from first day of opening; null for a year before the last
     * @param until last day of opening; null for today
     */
    public List<DossierShare> of(CountBy by, LocalDate from, LocalDate until) {
        Decision decision = access.require("casework.dossierCount.list", Facts.collection("dossierCount", Set.of()));
        LocalDate today = WorkingDays.dayOf(clock.instant());
        LocalDate last = until == null ? today : until;
        LocalDate first = from == null ? last.minusYears(1).plusDays(1) : from;
        if (last.isAfter(today)) {
            throw new InvalidInput("inFuture", "until");
        }
        if (first.isAfter(last)) {
            throw new InvalidInput("inFuture", "from");
        }
        Centre here = centre.get();
        Map<String, Integer> counts = alike(first, last).stream()
                .collect(groupingBy(one -> one.by(by, here), summingInt(one -> one.dossiers().intValue())));
        return counts.entrySet().stream()
                .map(count -> new DossierShare(count.getKey(), label(by, count.getKey(), here), count.getValue()))
                .sorted(Comparator.comparing((DossierShare share) -> share.code().equals(OUTSIDE))
                        .thenComparing(Comparator.comparing(DossierShare::dossiers).reversed())
                        .thenComparing(DossierShare::code))
                .map(share -> access.readable(share, decision))
                .toList();
    }

    private static String label(CountBy by, String code, Centre here) {
        return switch (by) {
            case REFERRER -> null;
            case ZONE -> here.zones().stream().filter(zone -> zone.code().equals(code)).map(Centre.PoliceZone::name).findFirst().orElse(null);
            case MUNICIPALITY -> code.equals(OUTSIDE) ? null : code;
            case TRACK -> here.track(code).map(Centre.Track::label).orElse(null);
        };
    }

    private List<Alike> alike(LocalDate first, LocalDate last) {
        return entities.createQuery("""
                select new be.fjc.casework.figures.view.DossierCounts$Alike(r.referrerType, r.zone, r.municipality, d.track, count(d))
                from Dossier d""" + OutOfSight.OF_DOSSIER + """
                join Referral r on r.id = d.referral
                where d.openedOn between :first and :last""" + OutOfSight.AND_SEEN + """
                 group by r.referrerType, r.zone, r.municipality, d.track""", Alike.class)
                .setParameter("reader", access.subject().account())
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }
}
