package be.fjc.shortchain.zones.domain;

import be.fjc.platform.centre.Centre.Municipality;
import be.fjc.platform.centre.Centre.PoliceZone;
import be.fjc.shortchain.zones.domain.ZoneCover.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How much of the region the short chain works in on a day. A municipality is covered where its zone of that day is; when zones merge, what was
 * covered until the last day of the old zone stays so in the new one, and nothing of the past changes: each day is counted by its own zones.
 */
public final class Coverage {

    private final List<PoliceZone> zones;
    private final List<Municipality> municipalities;
    private final List<Span> spans;

    public Coverage(List<PoliceZone> zones, List<Municipality> municipalities, List<Span> spans) {
        this.zones = List.copyOf(zones);
        this.municipalities = List.copyOf(municipalities);
        this.spans = List.copyOf(spans);
    }

    /** The zones that existed on a day, each with what is covered of it. */
    public List<OfZone> zones(LocalDate day) {
        return zones.stream().filter(zone -> zone.existedOn(day)).map(zone -> of(zone, day)).toList();
    }

    /** All of the region on a day. */
    public Shares on(LocalDate day) {
        List<OfZone> there = zones(day);
        return new Shares(
                (int) there.stream().filter(OfZone::whole).count(),
                there.size(),
                (int) municipalities.stream().filter(one -> covers(one.name(), day)).count(),
                municipalities.size(),
                inhabitants(one -> covers(one.name(), day)),
                inhabitants(one -> true));
    }

    /** Whether the short chain works in a municipality on a day. */
    public boolean covers(String municipality, LocalDate day) {
        return zones.stream()
                .filter(zone -> zone.covered(municipality, day))
                .anyMatch(zone -> covers(zone, municipality, day, zones.size()));
    }

    private boolean covers(PoliceZone zone, String municipality, LocalDate day, int left) {
        if (spans.stream().anyMatch(span -> span.zone().equals(zone.code()) && span.holdsOn(day))) {
            return true;
        }
        boolean ownSpan = spans.stream().anyMatch(span -> span.zone().equals(zone.code()) && !span.from().isAfter(day));
        if (ownSpan || zone.from() == null || left == 0) {
            return false;
        }
        LocalDate before = zone.from().minusDays(1);
        return zones.stream()
                .filter(old -> old.covered(municipality, before) && before.equals(old.until()))
                .anyMatch(old -> covers(old, municipality, before, left - 1));
    }

    private OfZone of(PoliceZone zone, LocalDate day) {
        List<String> inside = municipalities.stream().map(Municipality::name).filter(name -> zone.covered(name, day)).toList();
        List<String> covered = inside.stream().filter(name -> covers(name, day)).toList();
        return new OfZone(zone.code(), zone.name(), inside.size(), covered.size());
    }

    /** Those of the municipalities together; empty as soon as one of them is not in the file, because nobody guesses. */
    private Optional<Integer> inhabitants(Predicate<Municipality> which) {
        boolean known = municipalities.stream().allMatch(one -> one.inhabitants() != null);
        return known ? Optional.of(municipalities.stream().filter(which).mapToInt(Municipality::inhabitants).sum()) : Optional.empty();
    }

    /** A zone, with how many of its municipalities there are and are covered. */
    public record OfZone(String code, String name, int municipalities, int covered) {

        /** Whether all of it is. */
        public boolean whole() {
            return municipalities > 0 && covered == municipalities;
        }
    }

    /**
     * All of the region.
     *
     * @param zonesCovered those that are covered as a whole
     * @param inhabitantsCovered empty when the centre's file does not say how many live in each municipality
     */
    public record Shares(
            int zonesCovered,
            int zones,
            int municipalitiesCovered,
            int municipalities,
            Optional<Integer> inhabitantsCovered,
            Optional<Integer> inhabitants) {

        /** Rounded to a whole; empty of nothing. */
        public static Optional<Integer> percent(int part, int whole) {
            return whole == 0 ? Optional.empty() : Optional.of((int) Math.round(100.0 * part / whole));
        }
    }
}
