package be.fjc.signin;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Browser;
import be.fjc.testkit.RunningProduct;
import be.fjc.testkit.Visit;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** In a real browser: the button, the provider, back at work; another capacity; and out again. */
class ProviderButtonIT {

    private static final String LABEL = "Vlaamse overheid (proef)";

    private static ProviderForTests acm;
    private static SignInFile file;

    @BeforeAll
    static void open() {
        RunningProduct.get();
        acm = ProviderForTests.named("acm");
        file = SignInFile.of("limburg").with(true, SignInFile.provider("acm", LABEL, acm.issuer(), "client_secret_basic"));
    }

    @AfterAll
    static void close() {
        file.close();
        acm.close();
    }

    @Test
    void from_the_button_to_work_and_out_again() {
        String subject = People.subject();
        acm.vouchesFor(subject, People.claims(subject, "OVO000001", List.of("Intake:OVO000001", "Regie:OVO000002")));
        Visit visit = Browser.visit("limburg").open("/");
        assertThat(visit.barriers()).isEmpty();
        visit.picture("aanmelden-met-aanmelddienst");

        visit.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(LABEL)).click();
        visit.sees("Wissel van hoedanigheid");
        assertThat(visit.text()).contains("Test Aangemeld (synthetisch)", "FJC Limburg").doesNotContain("Wachtwoord wijzigen");
        visit.picture("aangemeld-met-aanmelddienst");

        visit.press("Wissel van hoedanigheid");
        assertThat(visit.barriers()).isEmpty();
        visit.picture("wissel-van-hoedanigheid");
        visit.page().locator("dialog[open]").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("CAW Limburg")).click();
        visit.page().waitForURL("**/");
        visit.page().locator(".who-person").getByText("CAW Limburg").waitFor();

        visit.press("Afmelden");
        visit.seesTitle("Je bent hier afgemeld");
        assertThat(visit.barriers()).isEmpty();
        visit.picture("afgemeld-bij-aanmelddienst");
        assertThat(visit.context().cookies()).noneMatch(cookie -> cookie.name.startsWith("__Host-fjc"));
        assertThat(visit.complaints()).as("nothing but the way to the provider").allMatch(one -> one.contains(acm.issuer()));
        visit.kill();
    }

    @Test
    void whoever_has_no_function_here_reads_so() {
        String subject = People.subject();
        acm.vouchesFor(subject, People.claims(subject, "OVO000001", List.of("Elders:OVO000001")));
        Visit visit = Browser.visit("limburg").open("/");
        visit.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(LABEL)).click();
        visit.seesTitle("Je hebt hier geen functie");
        assertThat(visit.barriers()).isEmpty();
        visit.picture("geen-functie");
        visit.follow("Terug naar het aanmeldscherm");
        visit.page().locator("fjc-sign-in").waitFor();
        visit.kill();
    }
}
