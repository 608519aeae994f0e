package be.fjc.browser;

import be.fjc.product.Family;
import be.fjc.product.Json;
import be.fjc.product.SentDocument;
import be.fjc.product.Work;
import be.fjc.testkit.Visit;

/** Through a dossier, as who directs it. */
final class DossierWalk extends Walk {

    DossierWalk(String tenant, Look look) {
        super(tenant, look);
    }

    void walk(Visit visit) {
        look.at(visit.open("/dossiers"), "dossiers");
        String dossier = "/dossiers/" + Work.at(tenant).dossierOf(Family.unknownSoFar());
        look.at(visit.open(dossier), "dossier");
        look.at(visit.open(dossier + "/family"), "family");
        for (String act : new String[] {"Persoon toevoegen", "Relatie toevoegen", "Geweld toevoegen"}) {
            visit.press(act);
            submitEmpty(visit, "family: " + act);
            visit.press("Annuleren");
        }
        visit.open(dossier).press("Contact noteren");
        look.at(visit, "contact");
        submitEmpty(visit, "contact");
        visit.press("Annuleren");
        safeContact(visit, dossier);
        inEmergency(visit);
        visit.open(dossier);
        visit.page().locator(".actions[role=group] button").nth(1).click();
        look.at(visit, "change track");
        submitEmpty(visit, "change track");
        notesAndDisclosures(visit, dossier);
        documents(visit, dossier);
        look.at(visit.open(dossier + "/tracks"), "what the tracks ask");
        visit.press("Op de wachtlijst zetten");
        submitEmpty(visit, "waiting list");
        look.at(visit.open(dossier + "/tasks"), "tasks of a dossier");
        visit.press("Taak vragen");
        submitEmpty(visit, "new task");
        look.at(visit.open("/tasks/" + Work.at(tenant).task(dossier.substring(dossier.lastIndexOf('/') + 1), "huisartsen")), "task");
        visit.press("Afhandelen");
        submitEmpty(visit, "settling a task");
        findings(visit, dossier);
        merging(visit);
        PlanWalk plans = new PlanWalk(tenant, look);
        plans.plan(visit);
        plans.safety(visit, dossier);
        look.at(visit.open(dossier + "/closure"), "closure");
        submitEmpty(visit, "closure");
        visit.choose("reason", "goalsReached").choose("safetyStatus", "stable").choose("domains.safety", "better");
        visit.type("outcome", "Rustig.").type("afterCareOn", Work.inDays(180)).press("Dossier afsluiten");
        visit.page().locator("dialog[open]").waitFor();
        look.at(visit, "closure: dialog");
        visit.confirm("Dossier afsluiten").sees("Het dossier is afgesloten.");
        look.at(visit, "closed dossier");
        visit.press("Heropenen");
        submitEmpty(visit, "reopening");
        look.at(visit.open(dossier + "/after-care"), "after-care");
        visit.press("Nazorg noteren");
        submitEmpty(visit, "after-care");
        visit.choose("outcome", "reached");
        submitEmpty(visit, "after-care: reached");
        look.at(visit.open("/dossiers?state=closed"), "closed dossiers");
        visit.page().locator("h1").first().click();
        visit.page().keyboard().press("?");
        visit.page().locator("dialog[open]").waitFor();
        look.at(visit, "shortcuts");
    }

    private void notesAndDisclosures(Visit visit, String dossier) {
        look.at(visit.open(dossier + "/notes"), "no notes yet");
        submitEmpty(visit, "notes");
        visit.choose("kind", "conversation").type("text", "Synthetisch gesprek.").press("Bewaren").sees("De notitie is bewaard.");
        visit.page().locator("article button").first().click();
        visit.sees("Notitie verbeteren").type("text", "Synthetisch gesprek, beter.").press("Verbetering bewaren").sees("De notitie is verbeterd.");
        look.at(visit, "notes");
        visit.page().locator("article button").nth(1).click();
        look.at(visit.sees("Notitie intrekken"), "withdrawing a note");
        submitEmpty(visit, "withdrawing a note");
        look.at(visit.open(dossier + "/disclosures"), "no disclosures yet");
        submitEmpty(visit, "disclosures");
        visit.choose("disclosed", "risk").type("recipientOrganisation", "Testziekenhuis").type("recipientFunction", "spoedarts");
        visit.choose("basis", "consent").type("reason", "Synthetisch: het gezin vroeg het.").press("Noteren").sees("De verstrekking is genoteerd.");
        look.at(visit, "disclosures");
    }

    private void documents(Visit visit, String dossier) {
        look.at(visit.open(dossier + "/documents"), "no documents yet");
        submitEmpty(visit, "documents");
        SentDocument.of(Work.at(tenant).as("regisseur1"), dossier.substring(dossier.lastIndexOf('/') + 1), "verslag.txt", new byte[] {'a'});
        look.at(visit.open(dossier + "/documents"), "documents");
        visit.page().locator("table button").first().click();
        look.at(visit.sees("verslag.txt intrekken"), "withdrawing a document");
        submitEmpty(visit, "withdrawing a document");
        look.at(visit.open(dossier + "/documents/new"), "new paper");
        submitEmpty(visit, "new paper");
        visit.choose("kind", "extract").choose("recipient", "prosecutor").press("Voorbeeld tonen").sees("Zo komt het er uit te zien");
        look.at(visit, "an extract before it is made");
    }

    private void merging(Visit visit) {
        String dossier = Work.at(tenant).dossierOf(Family.unknownSoFar());
        look.at(visit.open("/dossiers/" + dossier + "/family/merge"), "merging persons");
        submitEmpty(visit, "merging persons");
        var members = Work.at(tenant).as("regisseur1").get(Work.API + "/dossiers/" + dossier + "/family").expecting(200);
        visit.choose("stays", members.text("/members/2/id")).choose("goes", members.text("/members/3/id")).press("Naast elkaar zetten").sees("Wat verhuist mee");
        look.at(visit, "merging persons: side by side");
        submitEmpty(visit, "merging persons: side by side");
        visit.type("reason", "Synthetisch: twee keer genoteerd.").press("Samenvoegen").sees("De personen zijn samengevoegd.");
        look.at(visit, "merged persons");
        String number = Work.at(tenant).as("regisseur1").get(Work.API + "/dossiers/" + Work.at(tenant).dossierOf(Family.unknownSoFar())).text("/number");
        look.at(visit.open("/dossiers/" + dossier + "/merge"), "merging dossiers");
        submitEmpty(visit, "merging dossiers");
        visit.type("number", number).press("Naast elkaar zetten").sees("Wat blijft waar het is");
        look.at(visit, "merging dossiers: side by side");
        submitEmpty(visit, "merging dossiers: side by side");
        visit.type("reason", "Synthetisch: twee keer geopend.").press("Dossiers samenvoegen").sees("De dossiers zijn samengevoegd.");
        look.at(visit, "merged dossiers");
    }

    private void findings(Visit visit, String dossier) {
        look.at(visit.open(dossier + "/incidents"), "incidents: none");
        visit.press("Incident noteren");
        submitEmpty(visit, "incident");
        look.at(visit.open(dossier + "/findings"), "life domains and strengths: none");
        for (String form : new String[] {"Vaststelling noteren", "Beschermende factor noteren", "Steunfiguur noteren", "Betrokken dienst noteren"}) {
            visit.press(form);
            submitEmpty(visit, form);
        }
    }

    private void safeContact(Visit visit, String dossier) {
        look.at(visit.open(dossier + "/safe-contact"), "safe contact");
        visit.page().locator("section.panel .actions button.primary").first().click();
        submitEmpty(visit, "agreement about safe contact");
        visit.press("Annuleren");
        visit.page().locator("section.panel .actions button:not(.primary)").first().click();
        submitEmpty(visit, "contact detail");
        visit.choose("kind", "mobile").choose("safety", "yes").type("text", "0400 00 00 00").press("Gegeven bewaren");
        visit.sees("Het gegeven is bewaard.").page().locator("casework-secret button").first().click();
        submitEmpty(visit, "reason for a secret");
    }

    private void inEmergency(Visit visit) {
        Work work = Work.at(tenant);
        String dossier = work.dossierOf(Family.unknownSoFar());
        work.as("coordinator").post(Work.API + "/dossiers/" + dossier + "/assignments",
                Json.of("caseDirector", work.account("regisseur2"), "note", "Synthetisch")).expecting(201);
        look.at(visit.open("/dossiers/" + dossier + "/emergency"), "emergency");
        submitEmpty(visit, "emergency");
        visit.choose("occasion", "acuteDanger").type("reason", "Synthetisch.").press("Dossier nu openen").sees("Open in noodtoegang.");
        look.at(visit, "dossier in an emergency");
        look.at(visit.open("/emergencies"), "own emergencies");
        String own = "/dossiers/" + work.dossierOf(Family.unknownSoFar());
        look.at(visit.open(own + "/access"), "who has access");
        visit.press("Toegang geven");
        submitEmpty(visit, "letting somebody in");
        look.at(visit.open("/admissions"), "own admissions");
        look.at(visit.open(own + "/conflict-declaration"), "declaration");
        submitEmpty(visit, "declaration");
    }
}
