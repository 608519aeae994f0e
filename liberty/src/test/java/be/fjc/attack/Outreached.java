package be.fjc.attack;

import be.fjc.attack.Things.Thing;
import be.fjc.product.Bans;
import be.fjc.product.Json;
import be.fjc.product.Work;
import be.fjc.testkit.attack.Markers;
import java.util.Map;

/** Families to reach out to and where the short chain works, and what must be right in a body about them. */
final class Outreached {

    private Outreached() {}

    static Map<String, Object> known(String tenant, Thing thing) {
        return Known.at(tenant, "intervention", thing.id("intervention"), "level", 1, "person", 0, "reach", "office", "result", "reachedThinks",
                "triedAt", null, "offered", Json.list(Json.object("offer", "shelter", "answered", "thinks")), "done", false, "handedTo", "dossier",
                "immediateDanger", false, "danger", "none", "overrideReason", null);
    }

    static Thing family(String tenant, Markers markers) {
        String intervention = Banned.nobody(tenant, markers).id("intervention");
        Work work = Work.at(tenant);
        work.as("intake").post(Bans.SHORT_CHAIN + "/outreaches", Json.of("intervention", intervention, "level", 3)).expecting(201);
        work.as("intake").post(Bans.SHORT_CHAIN + "/outreaches/" + intervention + "/attempts", Json.of("person", 0, "reach", "office", "result",
                "reachedThinks", "attemptRemark", markers.plant("outreach", "logAttempt", "attemptRemark"), "done", false)).expecting(201);
        return new Thing(Map.of("outreachId", intervention, "intervention", intervention), null);
    }

    /** In a zone that the centre does not have: so nothing is left behind, and who may say it hears so. */
    static Map<String, Object> cover(String tenant) {
        return Known.at(tenant, "zone", "nergens", "organisation", "centrum", "contactFunction", "coordinator", "startsOn", Work.inDays(0), "endsOn", null);
    }
}
