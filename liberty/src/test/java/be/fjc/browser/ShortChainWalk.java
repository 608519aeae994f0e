package be.fjc.browser;

import be.fjc.product.Bans;
import be.fjc.product.Interventions;
import be.fjc.product.Json;
import be.fjc.product.Tables;
import be.fjc.product.Work;
import be.fjc.product.ZoneTable;
import be.fjc.testkit.Visit;
import java.time.Duration;
import java.util.List;

/** Through what police told: sent in, screened and followed up. */
final class ShortChainWalk extends Walk {

    ShortChainWalk(String tenant, Look look) {
        super(tenant, look);
    }

    void reports(Visit visit) {
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

    void followUps(Visit visit) {
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

    /** As who coordinates, and sits at a table of a zone. */
    void sittings(Visit visit) {
        look.at(visit.open("/sittings"), "interventions at the table: nowhere");
        ZoneTable table = ZoneTable.of(Tables.at(tenant), "centrum");
        table.minutes().bound(Work.at(tenant).as("coordinator"));
        look.at(visit.open("/sittings").sees("Vernieuwen"), "interventions at the table");
        look.at(visit.open("/screening").choose("table", table.minutes().id()).atRest(), "screening at the table");
    }
}
