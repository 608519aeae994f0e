package be.fjc.browser;

import be.fjc.product.Family;
import be.fjc.product.Work;
import be.fjc.testkit.Browser;
import be.fjc.testkit.Visit;
import org.junit.jupiter.api.Test;

/** The data protection officer asks who saw a dossier, and sees that the log is whole. */
class AuditScreensIT {

    @Test
    void the_officer_sees_who_saw_a_dossier_and_that_the_log_is_sealed() {
        Work mechelen = Work.at("mechelen");
        String dossier = mechelen.dossierOf(Family.unknownSoFar());
        String number = mechelen.as("coordinator").get(Work.API + "/dossiers/" + dossier).expecting(200).text("/number");
        try (Visit visit = Browser.visit("mechelen").signIn("dpo").open("/viewers")) {
            visit.type("number", number).type("reason", "Vraag van een betrokkene");
            visit.page().locator("main form button[type=submit]").click();
            visit.page().locator("#results table").waitFor();
            visit.sees("Wie zag dit dossier");

            visit.open("/audit").sees("Is het logboek ongeschonden?").sees("Keten gecontroleerd tot rij");
            visit.type("action", "casework.dossier.viewers").page().locator("main form button[type=submit]").click();
            visit.atRest().sees("Bekeken wie een dossier zag");

            visit.open("/reviews").sees("Na te kijken");
        }
    }
}
