package be.fjc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.product.Family;
import be.fjc.product.Minutes;
import be.fjc.product.NewColleague;
import be.fjc.product.Tables;
import be.fjc.product.Work;
import be.fjc.testkit.Browser;
import be.fjc.testkit.Visit;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Sc3 as people see it: who left for an item finds nothing of it, and minutes come on paper with who printed them on every page. */
class TableScreensIT {

    private static final Work MECHELEN = Work.at("mechelen");
    private static final Tables TABLES = Tables.at("mechelen");

    private final NewColleague caw = NewColleague.atWork("caw", "PARTNER_WORKER");
    private final Minutes minutes = Minutes.at(TABLES, TABLES.ready("centrum", "lokale-politie", "caw"))
            .bound(MECHELEN.as("coordinator"), MECHELEN.as("regisseur1"), MECHELEN.as("politie"), caw.signedIn());
    private final String dossier = MECHELEN.dossierOf(Family.unknownSoFar());
    private final String third = minutes.item(dossier, "Waarom het derde punt", "lokale-politie", "caw");
    private final String fourth = minutes.item(MECHELEN.dossierOf(Family.unknownSoFar()), "Waarom het vierde punt", "lokale-politie", "caw");

    @Test
    void who_left_for_an_item_sees_the_other_and_nothing_of_that_one() {
        meets();
        try (Visit visit = Browser.visit("mechelen").signIn(caw.login(), NewColleague.OWN_PASSWORD).open(screen(third))) {
            visit.sees("Gezegd aan het derde punt");
            assertThat(visit.barriers()).isEmpty();
            visit.picture("table-third-item-caw");
            visit.open(screen(fourth)).atRest();
            assertThat(visit.text()).doesNotContain("Gezegd", "Waarom het");
            visit.picture("table-fourth-item-caw");
            visit.open("/meetings/" + minutes.id()).sees("Agenda");
            assertThat(visit.text()).doesNotContain("Waarom het", "Gezegd", "Verstuur uitnodigingen");
            visit.picture("table-meeting-caw");
        }
        try (Visit visit = Browser.visit("mechelen").signIn("politie").open(screen(fourth))) {
            visit.sees("Gezegd aan het vierde punt");
            visit.picture("table-fourth-item-police");
        }
        for (String login : List.of("regisseur2", "intake", "beheer")) {
            try (Visit visit = Browser.visit("mechelen").signIn(login).open(screen(third)).atRest()) {
                assertThat(visit.text()).as(login).doesNotContain("Gezegd", "Waarom het");
            }
        }
    }

    @Test
    void minutes_come_on_paper_with_who_printed_them_on_every_page_and_only_with_the_button() throws IOException {
        meets();
        for (int at = 0; at < 40; at++) {
            MECHELEN.as("regisseur1").post(third + "/entries", Minutes.fact("caw", "Feit nummer " + at)).expecting(201);
        }
        try (Visit visit = Browser.visit("mechelen").signIn("regisseur1")) {
            visit.page().addInitScript("window.print = () => { window.asked = true }");
            visit.open(screen(third)).sees("Gezegd aan het derde punt");
            String name = visit.page().locator(".who-person strong").innerText();
            assertThat(paper(visit)).as("printed past the button").singleElement().asString().doesNotContain("Gezegd", "Feit nummer");
            visit.press("Afdrukken").page().waitForFunction("() => window.asked");
            List<String> paper = paper(visit);
            assertThat(paper).hasSizeGreaterThan(1).allSatisfy(page -> assertThat(page).containsPattern("Afgedrukt door " + Pattern.quote(name) + ", \\S"));
            assertThat(String.join(" ", paper)).contains("Gezegd aan het derde punt", "Feit nummer 39").doesNotContain("vierde punt");
        }
        assertThat(MECHELEN.steps(dossier)).contains("dossierPrinted");
    }

    private void meets() {
        minutes.comes(third, caw.id()).expecting(201);
        for (String item : List.of(third, fourth)) {
            minutes.comes(item, MECHELEN.account("politie")).expecting(201);
        }
        MECHELEN.as("coordinator").post(third + "/entries", Minutes.fact("caw", "Gezegd aan het derde punt")).expecting(201);
        MECHELEN.as("coordinator").post(fourth + "/entries", Minutes.fact("lokale-politie", "Gezegd aan het vierde punt")).expecting(201);
    }

    private String screen(String item) {
        return "/meetings/" + minutes.id() + "/items/" + item.substring(item.lastIndexOf('/') + 1);
    }

    /** What stands on each page. */
    private static List<String> paper(Visit visit) throws IOException {
        byte[] pdf = visit.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                pages.add(text.getText(document).replaceAll("\\s+", " "));
            }
        }
        return pages;
    }
}
