package be.fjc.attack;

import be.fjc.attack.Things.Thing;
import be.fjc.product.Json;
import be.fjc.product.Plans;
import be.fjc.product.Risk;
import be.fjc.product.SafetyPlans;
import be.fjc.product.Work;
import be.fjc.testkit.attack.Markers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the mother of a family stays safe, agreed on with the police that sat at the table, and what must be right in a body about that. */
final class Safe {

    private Safe() {}

    static Map<String, Object> known(String tenant, Thing thing) {
        return Known.at(tenant, "member", thing.id("father"), "agreements", Json.list(Json.object("organisation", "lokale-politie", "agreedWhat", "Synthetisch")),
                "factors", Json.list(), "protections", Json.list(), "reviewOn", Work.inDays(30));
    }

    /** With a paper of its own. */
    static Thing plan(String tenant, Thing dossier, Markers markers) {
        SafetyPlans plans = SafetyPlans.at(tenant);
        String id = dossier.id("dossierId");
        List<String> family = Risk.at(tenant).members(id);
        Plans.at(tenant).seat(id, "lokale-politie", plans.work().account("politie"), plans.work().as("politie"));
        Map<String, Object> says = SafetyPlans.says(markers.plant("safety plan", "startSafetyPlan", "dangerSigns"),
                markers.plant("safety plan", "startSafetyPlan", "ownSteps"), markers.plant("safety plan", "startSafetyPlan", "havens"), "lokale-politie");
        String plan = plans.start(plans.work().as("regisseur1"), id, family.get(0), says).expecting(201).text("/id");
        Map<String, String> ids = new HashMap<>(Map.of("dossierId", id, "safetyPlanId", plan, "mother", family.get(0), "father", family.get(1)));
        ids.put("safetyVersionId", plans.version(plan));
        ids.put("safetyPaperId", SafetyPlans.print(plans.work().as("regisseur1"), plan).expecting(201).text("/id"));
        return new Thing(ids, dossier.persons());
    }
}
