package be.fjc.browser;

import be.fjc.product.Bans;
import be.fjc.product.Family;
import be.fjc.product.Interventions;
import be.fjc.product.Json;
import be.fjc.product.Minutes;
import be.fjc.product.Plans;
import be.fjc.product.Risk;
import be.fjc.product.SafetyPlans;
import be.fjc.product.SentDocument;
import be.fjc.product.Tables;
import be.fjc.product.Work;
import be.fjc.testkit.Visit;
import java.time.Duration;
import java.util.List;

/** The way through all screens and their states, for whoever wants to look at each: empty, filled, refused, with a dialog open. */
final class EveryScreen {

    /** What is done at each stop. */
    interface Look {
        void at(Visit visit, String where);
    }

    private static final String NOTHING_SUCH = "/bestaat-niet";

    private final String tenant;
    private final Look look;

    EveryScreen(String tenant, Look look) {
        this.tenant = tenant;
        this.look = look;
    }

    /** Those this person meets. */
    void of(String login, Visit visit) {
        if (login.equals("stranger")) {
            stranger(visit);
            return;
        }
        visit.signIn(login);
        look.at(visit, login + ": start");
        switch (login) {
            case "huisarts" -> doctor(visit);
            case "intake" -> intakeWorker(visit);
            case "regisseur1" -> caseDirector(visit);
            case "coordinator" -> coordinator(visit);
            case "beheer" -> administrator(visit);
            case "dpo" -> officer(visit);
            case "operator" -> look.at(visit.open("/tenants"), "tenants");
            case "nieuw" -> submitEmpty(visit, "first password");
            default -> throw new IllegalArgumentException(login);
        }
    }

    private void stranger(Visit visit) {
        look.at(visit.open("/"), "sign in");
        submitEmpty(visit, "sign in");
        visit.type("login", "niemand").type("password", "fout wachtwoord");
        visit.page().locator("button[type=submit].primary").click();
        visit.page().locator(".error-summary").waitFor();
        look.at(visit, "sign in: wrong");
        look.at(visit.open("/toegankelijkheid"), "accessibility statement");
    }

    private void doctor(Visit visit) {
        look.at(visit.open("/referrals/new"), "new referral");
        visit.page().locator("[name=immediateDanger]").check();
        submitEmpty(visit, "new referral");
        visit.type("situation", "Een synthetisch verhaal.").press("Gezinslid toevoegen").sees("Concept bewaard");
        look.at(visit, "new referral: half");
        look.at(visit.open("/referrals"), "own referrals");
        inquiry(visit);
        String referral = Work.at(tenant).file(Family.unknownSoFar()).text("/id");
        look.at(visit.open("/referrals/" + referral), "own referral");
        look.at(visit.open("/tasks"), "tasks");
        look.at(visit.open("/substitutes"), "substitutes");
        submitEmpty(visit, "substitutes");
        look.at(visit.open("/digest"), "digest");
        look.at(visit.open("/security"), "security");
        look.at(visit.open("/password"), "password");
        submitEmpty(visit, "password");
        look.at(visit.open(NOTHING_SUCH), "nothing there");
    }

    private void intakeWorker(Visit visit) {
        look.at(visit.open("/referrals"), "referrals");
        String referral = Work.at(tenant).file(Family.unknownSoFar()).text("/id");
        look.at(visit.open("/referrals/" + referral), "first look");
        submitEmpty(visit, "first look");
        Work.at(tenant).look(referral);
        look.at(visit.open("/referrals/" + referral), "decision");
        submitEmpty(visit, "decision");
        Work.at(tenant).centre().get("criteria").forEach(one -> visit.choose("criteria." + one.get("code").asString(), "yes"));
        visit.choose("decision", "accepted");
        look.at(visit, "decision: admission");
        visit.choose("decision", "adviceOnly").type("reason", "Een gewone reden.").press("Beslissen");
        visit.page().locator("dialog[open]").waitFor();
        look.at(visit, "decision: dialog");
        visit.confirm("Beslissen").sees("De beslissing is bewaard.");
        look.at(visit, "decided referral");
        shortChain(visit);
        look.at(visit.open("/referrals/new"), "new referral in the back office");
        followUps(visit);
        look.at(visit.open("/referrals/search"), "search");
        submitEmpty(visit, "search");
        visit.type("familyName", "Zzzzzz").page().locator("form button[type=submit]").first().click();
        look.at(visit.sees("Niets gevonden."), "search: nothing found");
    }

    private void followUps(Visit visit) {
        Bans bans = Bans.at(tenant);
        String intervention = bans.intervention("TST-Testspecht", "Synthetisch");
        look.at(visit.open("/interventions/" + intervention + "/house-ban"), "new house ban");
        submitEmpty(visit, "new house ban");
        look.at(visit.open("/house-bans"), "house bans");
        look.at(visit.open("/house-bans?standing=over"), "house bans that are over");
        String ban = bans.ban(Duration.ofDays(3));
        look.at(visit.open("/house-bans/" + ban), "house ban");
        for (String act : new String[] {"Zittingsdag noteren", "Uitspraak noteren", "Justitiehuis noteren", "Opheffing noteren"}) {
            visit.press(act);
            submitEmpty(visit, "house ban: " + act);
            visit.press("Annuleren");
        }
        look.at(visit.open("/outreaches"), "families to reach out to");
        look.at(visit.open("/outreaches?standing=closed"), "families where it is done");
        Work.at(tenant).as("intake").post(Bans.SHORT_CHAIN + "/outreaches", Json.of("intervention", intervention, "level", 1)).expecting(201);
        look.at(visit.open("/outreaches/" + intervention), "family to reach out to");
        submitEmpty(visit, "contact after an intervention");
        visit.press("Overdragen");
        look.at(visit, "handing over");
        visit.choose("road", "open");
        submitEmpty(visit, "handing over: opening a dossier");
    }

    private void shortChain(Visit visit) {
        Interventions reports = Interventions.at(tenant);
        reports.added();
        look.at(visit.open("/interventions"), "interventions");
        look.at(visit.open("/interventions/new"), "new intervention");
        submitEmpty(visit, "new intervention");
        look.at(visit.open("/screening"), "screening");
        visit.page().keyboard().press("Tab");
        visit.page().locator("[data-current]").focus();
        visit.page().keyboard().press("2");
        look.at(visit, "screening: what follows");
        look.at(visit.open("/batches"), "files of interventions");
        look.at(visit.open("/batches/new"), "new file of interventions");
        submitEmpty(visit, "new file of interventions");
        String here = reports.work().municipality();
        String right = Interventions.file(List.of(reports.row(Interventions.number(), here, true), reports.row(Interventions.number(), "Oostende", false)));
        String ready = reports.sent(reports.work().as("intake"), right);
        look.at(visit.open("/batches/" + ready), "file of interventions, as a trial");
        reports.bring(reports.work().as("intake"), ready).expecting(201);
        look.at(visit.open("/batches/" + ready), "file of interventions, brought in");
        String wrong = reports.sent(reports.work().as("intake"), Interventions.file(List.of(reports.row("", here, false))));
        look.at(visit.open("/batches/" + wrong), "file of interventions with mistakes");
        look.at(visit.open("/batches/" + reports.sent(reports.work().as("intake"), "naam\nTST\n")), "file of something else");
    }

    private void caseDirector(Visit visit) {
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
        safety(visit, dossier);
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

    private void coordinator(Visit visit) {
        look.at(visit.open("/zones"), "police zones");
        submitEmpty(visit, "police zones");
        look.at(visit.open("/screening-figures"), "figures about interventions");
        String dossier = "/dossiers/" + Work.at(tenant).dossierOf(Family.unknownSoFar());
        look.at(visit.open(dossier + "/viewers"), "who saw this dossier");
        look.at(visit.open(dossier), "dossier for the coordinator");
        visit.press("Andere casusregisseur");
        look.at(visit, "assignment");
        submitEmpty(visit, "assignment");
        look.at(visit.open("/dossiers/" + Work.at(tenant).dossierOf(Family.unknownSoFar()) + "/conflicts"), "conflicts of interest");
        submitEmpty(visit, "conflicts of interest");
        look.at(visit.open("/referrals/" + Work.at(tenant).file(Family.unknownSoFar()).text("/id") + "/registration"), "registration");
        look.at(visit.open("/clocks"), "clocks");
        look.at(visit.open("/emergencies"), "emergencies");
        look.at(visit.open(dossier + "/access"), "access for the coordinator");
        visit.press("Dossier verzegelen");
        submitEmpty(visit, "sealing");
        look.at(visit.open("/caseload"), "caseload");
        look.at(visit.open("/waits"), "waiting list");
        look.at(visit.open("/tracks"), "tracks in numbers");
        look.at(visit.open("/figures"), "dossiers in numbers");
        look.at(visit.open("/after-care"), "after-care in numbers");
        tables(visit);
        risk(visit);
        plan(visit);
        look.at(visit.open("/search"), "search for dossiers");
        visit.type("familyName", "Test").page().locator("form button[type=submit]").first().click();
        visit.atRest();
        look.at(visit, "search: found");
    }

    private void tables(Visit visit) {
        look.at(visit.open("/consultation-tables"), "tables");
        look.at(visit.open("/consultation-tables/new"), "new table");
        submitEmpty(visit, "new table");
        visit.open("/consultation-tables").page().locator("main table a").first().click();
        look.at(visit.sees("Ondertekening noteren"), "table");
        submitEmpty(visit, "signature");
        visit.page().locator("main a[href$='/definition']").click();
        look.at(visit.sees("Tafel bewaren"), "changing a table");
        look.at(visit.open("/meetings"), "meetings");
        look.at(visit.open("/meetings/new"), "new meeting");
        submitEmpty(visit, "new meeting");
        minutes(visit);
    }

    /** What a partner is asked before a meeting. */
    private void inquiry(Visit visit) {
        Tables tables = Tables.at(tenant);
        Minutes minutes = Minutes.at(tables, tables.ready("huisartsen"));
        minutes.ask(minutes.item(tables.work().dossierOf(Family.unknownSoFar()), "Synthetisch", "huisartsen"), "huisartsen");
        visit.open("/inquiries").page().locator("main li button").first().click();
        look.at(visit.sees("Alleen je eigen organisatie leest dit."), "question before a meeting");
        submitEmpty(visit, "question before a meeting");
    }

    private void minutes(Visit visit) {
        Tables tables = Tables.at(tenant);
        Minutes minutes = Minutes.at(tables, tables.ready("centrum"));
        String item = minutes.item(tables.work().dossierOf(Family.unknownSoFar()), "Synthetisch", "centrum");
        String screen = "/meetings/" + minutes.id() + "/items/" + item.substring(item.lastIndexOf('/') + 1);
        look.at(visit.open("/meetings/" + minutes.id()).sees("Dossier op de agenda zetten"), "meeting");
        submitEmpty(visit, "agenda item");
        visit.page().locator("chain-meeting-change summary").click();
        submitEmpty(visit, "moving a meeting");
        look.at(visit.open(screen).sees("Geheimhouding bevestigen"), "secrecy");
        submitEmpty(visit, "secrecy");
        minutes.bound(tables.work().as("coordinator"));
        tables.work().as("coordinator").post(item + "/entries", Minutes.fact("centrum", "Synthetisch")).expecting(201);
        look.at(visit.open(screen).sees("Aan tafel bij dit punt"), "minutes of an item");
        submitEmpty(visit, "what is agreed");
    }

    private void risk(Visit visit) {
        Work work = Work.at(tenant);
        String dossier = work.dossierOf(Family.unknownSoFar());
        look.at(visit.open("/dossiers/" + dossier + "/risk"), "risk");
        submitEmpty(visit, "asking for an assessment");
        String assessment = Risk.at(tenant).opened(dossier, "lokale-politie");
        look.at(visit.open("/assessments"), "assessments that wait");
        look.at(visit.open("/assessments/" + assessment), "blind assessment");
        submitEmpty(visit, "own fear");
        Risk.contribute(work.as("politie"), assessment, Risk.said("Synthetisch", "strangulation")).expecting(201);
        Risk.begin(work.as("coordinator"), assessment).expecting(201);
        look.at(visit.open("/assessments/" + assessment), "assessment on the table");
        submitEmpty(visit, "joint judgement");
        Risk.conclude(work.as("regisseur1"), assessment, Risk.reached("high")).expecting(201);
        look.at(visit.open("/assessments/" + assessment), "settled assessment");
        look.at(visit.open("/dossiers/" + dossier + "/risk"), "risk over time");
    }

    private void plan(Visit visit) {
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
    private void safety(Visit visit, String dossier) {
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

    private void officer(Visit visit) {
        look.at(visit.open("/audit"), "audit");
        look.at(visit.open("/reviews"), "reviews");
        look.at(visit.open("/viewers"), "who saw what");
        submitEmpty(visit, "who saw what");
    }

    private void administrator(Visit visit) {
        look.at(visit.open("/accounts"), "accounts");
        visit.press("Medewerker toevoegen");
        visit.page().locator("[name=login]:visible").waitFor();
        look.at(visit, "new account");
        submitEmpty(visit, "new account");
        String account = Work.at(tenant).account("politie");
        look.at(visit.open("/accounts/" + account), "account");
    }

    private void submitEmpty(Visit visit, String where) {
        visit.page().locator("main form:visible button[type=submit]").last().click();
        visit.page().locator(".error-summary:visible").first().waitFor();
        look.at(visit, where + ": sent empty");
    }
}
