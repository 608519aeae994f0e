package be.fjc.browser;

import be.fjc.product.Family;
import be.fjc.product.Work;
import be.fjc.testkit.Visit;

/** The way through all screens and their states, for whoever wants to look at each: empty, filled, refused, with a dialog open. */
final class EveryScreen extends Walk {

    private static final String NOTHING_SUCH = "/bestaat-niet";

    EveryScreen(String tenant, Look look) {
        super(tenant, look);
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
            case "regisseur1" -> new DossierWalk(tenant, look).walk(visit);
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
        new TableWalk(tenant, look).inquiry(visit);
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
        new ShortChainWalk(tenant, look).reports(visit);
        look.at(visit.open("/referrals/new"), "new referral in the back office");
        new ShortChainWalk(tenant, look).followUps(visit);
        look.at(visit.open("/referrals/search"), "search");
        submitEmpty(visit, "search");
        visit.type("familyName", "Zzzzzz").page().locator("form button[type=submit]").first().click();
        look.at(visit.sees("Niets gevonden."), "search: nothing found");
    }

    private void coordinator(Visit visit) {
        look.at(visit.open("/zones"), "police zones");
        submitEmpty(visit, "police zones");
        look.at(visit.open("/screening-figures"), "figures about interventions");
        new ShortChainWalk(tenant, look).sittings(visit);
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
        TableWalk tables = new TableWalk(tenant, look);
        tables.tables(visit);
        tables.risk(visit);
        look.at(visit.open("/search"), "search for dossiers");
        visit.type("familyName", "Test").page().locator("form button[type=submit]").first().click();
        visit.atRest();
        look.at(visit, "search: found");
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
}
