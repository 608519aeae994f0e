package be.fjc.browser;

import be.fjc.product.Family;
import be.fjc.product.Minutes;
import be.fjc.product.Risk;
import be.fjc.product.Tables;
import be.fjc.product.Work;
import be.fjc.testkit.Visit;

/** Through consultation tables and the risk that is weighed there. */
final class TableWalk extends Walk {

    TableWalk(String tenant, Look look) {
        super(tenant, look);
    }

    void tables(Visit visit) {
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
    void inquiry(Visit visit) {
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

    void risk(Visit visit) {
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
}
