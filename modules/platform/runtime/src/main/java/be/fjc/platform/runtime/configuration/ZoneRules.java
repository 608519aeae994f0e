package be.fjc.platform.runtime.configuration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A municipality belongs to one police zone at a time, or counting by zone would not add up. */
final class ZoneRules {

    private record Membership(YamlValue zone, YamlValue where, Period period) {

        String code() {
            return zone.text("code");
        }
    }

    private ZoneRules() {}

    static void check(YamlValue file, Problems problems) {
        Set<String> known = file.each("municipalities").stream().map(municipality -> municipality.text("name"))
                .collect(Collectors.toSet());
        Map<String, List<Membership>> memberships = new HashMap<>();
        for (YamlValue zone : file.each("zones")) {
            Period existed = Period.of(zone);
            for (YamlValue municipality : zone.each("municipalities")) {
                add(municipality, new Membership(zone, municipality, existed), known, memberships, problems);
            }
            for (YamlValue change : zone.each("changes")) {
                add(change.field("municipality").orElseThrow(), new Membership(zone, change, Period.of(change).within(existed)), known,
                        memberships, problems);
            }
        }
    }

    private static void add(
            YamlValue municipality,
            Membership membership,
            Set<String> known,
            Map<String, List<Membership>> memberships,
            Problems problems) {
        String name = municipality.written();
        if (!known.contains(name)) {
            problems.add(municipality.place(), "gemeente " + Problems.quoted(name) + " staat niet bij municipalities",
                    Closest.to(name, known).map(guess -> "bedoelde u " + Problems.quoted(guess) + "?").orElse("voeg ze daar eerst toe"));
            return;
        }
        List<Membership> earlier = memberships.computeIfAbsent(name, none -> new ArrayList<>());
        for (Membership other : earlier) {
            Period both = other.period().within(membership.period());
            if (!both.isReversed()) {
                problems.add(municipality.place(),
                        "gemeente " + Problems.quoted(name) + " ligt van " + both + " in zone " + other.code() + " (regel "
                                + other.where().place().line() + ") en in zone " + membership.code(),
                        "een gemeente ligt in één zone tegelijk: geef een until aan de eerste of haal ze uit één van beide");
            }
        }
        earlier.add(membership);
    }
}
