package be.fjc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.product.Family;
import be.fjc.product.Json;
import be.fjc.product.Work;
import be.fjc.testkit.Browser;
import be.fjc.testkit.Visit;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A case director looks in on a family after the closing, opens the dossier again, and puts it on paper. */
class AfterCareScreensIT {

    private static final Work MECHELEN = Work.at("mechelen");

    private final Family family = Family.unknownSoFar();

    @Test
    void a_case_director_looks_in_and_opens_the_dossier_again() {
        String id = MECHELEN.dossierOf(family);
        MECHELEN.close(id, "Synthetisch: rust");
        try (Visit visit = Browser.visit("mechelen").signIn("regisseur1").open("/dossiers/" + id)) {
            visit.follow("Nazorg noteren").sees("Na de afsluiting van").press("Nazorg noteren");
            visit.choose("outcome", "reached").choose("channel", "phone").choose("result", "reachedThinks");
            visit.type("note", "Synthetisch: het gaat.").choose("safetyStatus", "fragile").press("Nazorg bewaren");
            visit.sees("De nazorg is bewaard.").sees("bereikt");
            assertThat(visit.barriers()).isEmpty();
            visit.picture("nazorg");

            visit.open("/dossiers/" + id).press("Heropenen").sees("Dit telt als herhaling");
            visit.type("reason", "Synthetisch: nieuwe feiten.").choose("track", MECHELEN.track(2)).type("nextContactOn", Work.inDays(5));
            visit.press("Dossier heropenen").sees("Het dossier is heropend.").sees("Eerdere afsluiting").sees("herhaling");
            assertThat(visit.barriers()).isEmpty();
        }
        assertThat(MECHELEN.steps(id)).containsSubsequence("dossierClosed", "afterCareLogged", "dossierReopened");
    }

    @Test
    void a_dossier_comes_on_paper_with_who_printed_it_and_without_what_is_secret() throws IOException {
        String id = MECHELEN.dossierOf(family);
        String dossier = Work.API + "/dossiers/" + id;
        String mother = MECHELEN.as("regisseur1").get(dossier).expecting(200).text("/persons/0/id");
        MECHELEN.as("regisseur1").post(dossier + "/contactDetails", Json.of("person", mother, "kind", "stayAddress", "secret", "Schuiladres 12")).expecting(201);
        try (Visit visit = Browser.visit("mechelen").signIn("regisseur1")) {
            visit.page().addInitScript("window.print = () => { window.asked = true }");
            visit.open("/dossiers/" + id).press("Contact noteren").sees("Volgend contact");
            String name = visit.page().locator(".who-person strong").innerText();

            assertThat(paper(visit)).as("printed past the button").singleElement().asString()
                    .contains("alleen op papier met de knop").doesNotContain(family.mark(), "Tijdlijn");

            visit.press("Afdrukken").page().waitForFunction("() => window.asked");
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(visit.page().locator(".menu, .site-header, .sections, .act, .actions").all()).noneMatch(part -> part.isVisible());
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(null));
            List<String> paper = paper(visit);
            assertThat(paper).hasSizeGreaterThan(1).allSatisfy(page -> assertThat(page).containsPattern("Afgedrukt door " + Pattern.quote(name) + ", \\S"));
            assertThat(String.join(" ", paper)).contains("Moeder" + family.mark(), "Tijdlijn").doesNotContain("Schuiladres", "alleen op papier met de knop");
            visit.page().evaluate("() => window.dispatchEvent(new Event('afterprint'))");
            visit.atRest();
            assertThat(paper(visit)).as("after it").noneMatch(page -> page.contains(family.mark()));
        }
        assertThat(MECHELEN.steps(id)).endsWith("dossierPrinted");
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
