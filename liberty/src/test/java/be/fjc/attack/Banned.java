package be.fjc.attack;

import be.fjc.attack.Things.Thing;
import be.fjc.product.Bans;
import be.fjc.product.Work;
import be.fjc.testkit.attack.Markers;
import java.time.Duration;
import java.util.Map;

/** Somebody who may not come home, and what must be right in a body about that. */
final class Banned {

    /** Told so long ago that it is among the first to end, and holds for a day yet. */
    private static final Duration TOLD = Duration.ofDays(13);

    private static final Duration LONG_AGO = Duration.ofDays(60);

    private Banned() {}

    static Map<String, Object> known(String tenant, Thing thing) {
        return Known.at(tenant, "intervention", thing.id("intervention"), "person", 0, "noticeAt", Bans.ago(TOLD), "days", 14,
                "hearingAt", Bans.in(Duration.ofMinutes(5)), "ruledOn", Work.inDays(0), "extendedUntilOn", null,
                "liftedAt", Bans.ago(Duration.ofMinutes(5)), "liftedBy", "prosecutor", "justiceHouseOn", Work.inDays(0), "justiceHouse", "inTouch");
    }

    /** An intervention of which nobody was banned yet. */
    static Thing nobody(String tenant, Markers markers) {
        String intervention = Bans.at(tenant).intervention(
                markers.plant("intervention", "addIntervention", "persons/0/familyName"), markers.plant("intervention", "addIntervention", "remark"));
        return new Thing(Map.of("interventionId", intervention, "intervention", intervention), null);
    }

    static Thing ban(String tenant, Markers markers) {
        return ban(tenant, markers, TOLD);
    }

    /** Of which no ruling is expected any more. */
    static Thing longAgo(String tenant, Markers markers) {
        return ban(tenant, markers, LONG_AGO);
    }

    private static Thing ban(String tenant, Markers markers, Duration told) {
        String intervention = nobody(tenant, markers).id("intervention");
        String ban = Bans.at(tenant).ban(intervention, told, markers.plant("house ban", "addHouseBan", "homeAddress")).expecting(201).text("/id");
        return new Thing(Map.of("houseBanId", ban, "intervention", intervention), null);
    }
}
