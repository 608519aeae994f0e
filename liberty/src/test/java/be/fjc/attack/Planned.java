package be.fjc.attack;

import be.fjc.attack.Things.Thing;
import be.fjc.product.Json;
import be.fjc.product.Plans;
import be.fjc.product.Risk;
import be.fjc.product.Work;
import be.fjc.testkit.attack.Markers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Plans and measures of a family whose dossier was discussed with the police at the table, and what must be right in a body about one. */
final class Planned {

    private Planned() {}

    static Map<String, Object> known(String tenant, Thing thing) {
        List<Object> goals = Json.list(Plans.goal("Synthetisch", "Synthetisch", "safety", null, List.of(),
                Plans.action("police", "Synthetisch", "lokale-politie", null, List.of())));
        return Known.at(tenant, "goals", goals, "unused", Json.list(), "wishes", Json.list(), "effectiveOn", Work.inDays(0), "evaluateOn", null,
                "number", 1, "heldOn", Work.inDays(0), "nextOn", null, "attainments", thing.ids().containsKey("goal")
                        ? Json.list(Json.object("goal", thing.id("goal"), "attainment", "partly")) : Json.list(),
                "reader", thing.id("mother"), "leftOut", Json.list(), "boundMember", thing.id("father"), "protectedMember", thing.id("mother"),
                "fromOn", Work.inDays(-3), "untilOn", Work.inDays(90), "happenedOn", Work.inDays(-1), "endedOn", Work.inDays(-1));
    }

    /** A plan that is written and does not hold yet. */
    static Thing drafted(String tenant, Thing dossier, Markers markers) {
        Plans plans = Plans.at(tenant);
        String id = dossier.id("dossierId");
        List<String> family = Risk.at(tenant).members(id);
        plans.seat(id, "lokale-politie", plans.work().account("politie"), plans.work().as("politie"));
        String plan = plans.started(id);
        plans.write(plans.work().as("regisseur1"), plan, Plans.small(markers.plant("plan", "writePlan", "goalTitle"), family)).expecting(204);
        return new Thing(Map.of("dossierId", id, "planId", plan, "mother", family.get(0), "father", family.get(1)), dossier.persons());
    }

    /** One that holds. */
    static Thing established(String tenant, Thing dossier, Markers markers) {
        Thing drafted = drafted(tenant, dossier, markers);
        Plans plans = Plans.at(tenant);
        plans.establish(plans.work().as("regisseur1"), drafted.id("planId")).expecting(201);
        return with(drafted, "goal", plans.work().as("regisseur1").get(Plans.API + "/" + drafted.id("planId")).text("/current/goals/0/id"));
    }

    /** The same with a version for the mother. */
    static Thing forTheMother(String tenant, Thing dossier, Markers markers) {
        Thing plan = established(tenant, dossier, markers);
        return with(plan, "clientVersionId", Plans.at(tenant).made(plan.id("planId"), plan.id("mother")));
    }

    /** A contact ban, written down by who directs with what the prosecution thinks of it. */
    static Thing measure(String tenant, Thing dossier, Markers markers) {
        Thing plan = drafted(tenant, dossier, markers);
        Map<String, Object> ban = Plans.ban(plan.id("father"), plan.id("mother"), 90);
        ban.put("conditions", markers.plant("measure", "imposeMeasure", "conditions"));
        ban.put("judicialReasoning", markers.plant("measure", "imposeMeasure", "judicialReasoning"));
        return with(plan, "measureId", Work.at(tenant).as("regisseur1").post(Plans.measuresOf(plan.id("dossierId")), Json.text(ban))
                .expecting(201).text("/id"));
    }

    private static Thing with(Thing thing, String name, String id) {
        Map<String, String> ids = new HashMap<>(thing.ids());
        ids.put(name, id);
        return new Thing(ids, thing.persons());
    }
}
