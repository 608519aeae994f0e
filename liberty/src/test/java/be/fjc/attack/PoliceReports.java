package be.fjc.attack;

import be.fjc.attack.Things.Thing;
import be.fjc.product.Bans;
import be.fjc.product.Interventions;
import be.fjc.product.Json;
import be.fjc.product.Tables;
import be.fjc.product.Work;
import be.fjc.product.ZoneTable;
import be.fjc.testkit.Someone;
import be.fjc.testkit.attack.Markers;
import be.fjc.testkit.attack.Operation;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What the police reported and brought, and what must be right in a body about it. */
final class PoliceReports {

    private PoliceReports() {}

    /** What must be right about one that is reported, so lately that it stands first in the list; the texts stay free. */
    static Map<String, Object> known(String tenant) {
        return Known.at(tenant, "occurredAt", Bans.ago(Duration.ofMinutes(5)), "facts", "43 A", "houseBanAt", null, "birthDate", null, "outcome", "contact",
                "reason", "firstTime", "level", 2, "role", "victim", "sitting", null);
    }

    /** The same under a number that nobody used yet, for who sends one text in every place. */
    static Map<String, Object> fresh(String tenant) {
        Map<String, Object> known = known(tenant);
        known.put("reportNumber", Interventions.number());
        return known;
    }

    /** One that waits, with a word in every text. */
    static Thing waiting(String tenant, Markers markers) {
        Operation add = Operation.named(tenant, "addIntervention");
        String id = markers.send(Work.at(tenant).as("politie"), add, add.at(parameter -> ""), "intervention", known(tenant), Map.of())
                .expecting(201).text("/id");
        return new Thing(Map.of("interventionId", id), null);
    }

    /** One about which who takes in decided. */
    static Thing screened(String tenant, Markers markers) {
        Thing waiting = waiting(tenant, markers);
        Interventions.at(tenant)
                .screen(Work.at(tenant).as("intake"), waiting.id("interventionId"), null, "contact", "firstTime", 2).expecting(201);
        return waiting;
    }

    /** One that waits in the zone of a table at which the police and the coordinator sit. */
    static Thing atTable(String tenant, Markers markers) {
        ZoneTable table = ZoneTable.of(Tables.at(tenant), "centrum", "lokale-politie");
        table.minutes().bound(Work.at(tenant).as("coordinator"), Work.at(tenant).as("politie"));
        String along = table.let(Work.at(tenant).as("politie")).expecting(201).text("/id");
        return new Thing(Map.of("interventionId", waiting(tenant, markers).id("interventionId"), "sittingId", table.minutes().id(),
                "meetingId", table.minutes().id(), "readAlongId", along), null);
    }

    /** What was said in a file: in the file itself as it lies there, and in what came in out of it. */
    static void told(String tenant, Markers markers) {
        var here = Interventions.at(tenant);
        Someone police = here.work().as("politie");
        String[] files = new String[2];
        for (int at = 0; at < files.length; at++) {
            files[at] = here.sent(police, Interventions.file(List.of(here.row(Interventions.number(), here.work().municipality(), false)
                    .replace("TST-Peeters", "TST-" + markers.plant("batch", "addBatchPart", "content"))
                    .replace("Synthetisch", markers.plant("batch", "addBatchPart", "content")))));
        }
        here.bring(police, files[0]).expecting(201);
    }

    /** A file of the police: announced, read as a trial, or brought in. */
    static Thing batch(String tenant, boolean sent, boolean brought) {
        var here = Interventions.at(tenant);
        Someone police = here.work().as("politie");
        if (!sent) {
            return new Thing(Map.of("batchId", police.post(Interventions.BATCHES, Json.of("size", 25)).expecting(201).text("/id")), null);
        }
        String batch = here.sent(police, Interventions.file(
                List.of(here.row(Interventions.number(), here.work().municipality(), false))));
        if (brought) {
            here.bring(police, batch).expecting(201);
        }
        return new Thing(Map.of("batchId", batch), null);
    }
}
