package be.fjc.browser;

import be.fjc.product.Family;
import be.fjc.product.Json;
import be.fjc.product.Plans;
import be.fjc.product.Risk;
import be.fjc.product.SafetyPlans;
import be.fjc.product.Work;
import be.fjc.testkit.Visit;
import java.util.List;

/** Through plans of approach, measures and safety plans, as who directs the dossier. */
final class PlanWalk extends Walk {

    PlanWalk(String tenant, Look look) {
        super(tenant, look);
    }

    void plan(Visit visit) {
        Work work = Work.at(tenant);
        Plans plans = Plans.at(tenant);
        String dossier = work.dossierOf(Family.unknownSoFar());
        List<String> family = Risk.at(tenant).members(dossier);
        String screen = "/dossiers/" + dossier + "/plan";
        look.at(visit.open(screen), "no plan yet");
        plans.started(dossier);
        look.at(visit.open(screen + "/draft"), "draft of a plan");
        submitEmpty(visit, "draft of a plan");
        look.at(visit.open(screen), "plan in draft");
        submitEmpty(visit, "establishing a plan");
        String other = work.dossierOf(Family.unknownSoFar());
        String plan = plans.established(other, "Synthetisch", Risk.at(tenant).members(other));
        plans.write(work.as("regisseur1"), plan, Plans.small("Synthetisch anders", List.of())).expecting(204);
        look.at(visit.open("/dossiers/" + other + "/plan"), "plan that holds");
        look.at(visit.open("/dossiers/" + other + "/plan/comparison"), "versions of a plan");
        look.at(visit.open("/dossiers/" + other + "/plan/client-version"), "version for the family");
        submitEmpty(visit, "version for the family");
        visit.field("reader").selectOption(Risk.at(tenant).members(other).get(0));
        look.at(visit.press("Bekijken").sees("Zo komt het op papier"), "version for the family, looked at");
        look.at(visit.open("/dossiers/" + dossier + "/safety-plans"), "safety plans");
        look.at(visit.open("/dossiers/" + dossier + "/measures"), "measures");
        submitEmpty(visit, "measure");
        work.as("regisseur1").post(Plans.measuresOf(dossier), Json.text(Plans.ban(family.get(1), family.get(0), 60))).expecting(201);
        visit.open("/dossiers/" + dossier + "/measures").page().locator("main section button.small").first().click();
        look.at(visit.sees("Wat er gebeurde"), "breach of a measure");
    }

    /** By who directs: how one of the family stays safe. */
    void safety(Visit visit, String dossier) {
        String id = dossier.substring(dossier.lastIndexOf('/') + 1);
        look.at(visit.open(dossier + "/safety-plans"), "safety plans: none");
        look.at(visit.open(dossier + "/safety-plans/new").press("Afspraak toevoegen"), "new safety plan");
        submitEmpty(visit, "new safety plan");
        SafetyPlans plans = SafetyPlans.at(tenant);
        String plan = plans.started(id, Risk.at(tenant).members(id).get(0), "Synthetisch", "lokale-politie");
        plans.write(Work.at(tenant).as("regisseur1"), plan, SafetyPlans.says("Synthetisch", "Anders", null)).expecting(204);
        look.at(visit.open(dossier + "/safety-plans/" + plan).press("Lezen Versie 1"), "safety plan");
        submitEmpty(visit, "safety plan on paper");
        look.at(visit.open(dossier + "/safety-plans/" + plan + "/text"), "safety plan, written again");
        look.at(visit.open(dossier + "/safety-plans"), "safety plans of a family");
    }
}
