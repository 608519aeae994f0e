package be.fjc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.product.Colleague;
import be.fjc.testkit.Browser;
import be.fjc.testkit.Visit;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;

/** One's own ways in, on screen: an app, a passkey, and the question that a careful act asks. */
class SecurityIT {

    private static final String PASSWORD = Colleague.PASSWORD;

    /** A fingerprint reader that always knows the finger. */
    static void plugIn(Visit visit) {
        CDPSession browser = visit.context().newCDPSession(visit.page());
        browser.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject arguments = new JsonObject();
        arguments.add("options", options);
        browser.send("WebAuthn.addVirtualAuthenticator", arguments);
    }

    @Test
    void a_passkey_signs_in_without_a_password_and_answers_the_careful_question() {
        Colleague colleague = Colleague.atWork("TENANT_ADMIN");
        try (Visit visit = Browser.visit("mechelen")) {
            plugIn(visit);
            visit.signIn(colleague.login(), PASSWORD).open("/security");
            assertThat(visit.barriers()).isEmpty();
            visit.type("passkeyName", "Laptop op kantoor").press("Toegangssleutel toevoegen").sees("Laptop op kantoor");
            assertThat(visit.barriers()).isEmpty();
            visit.picture("beveiliging");

            visit.press("Afmelden").atRest();
            visit.press("Aanmelden met een toegangssleutel");
            visit.page().locator("fjc-sign-in").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            visit.atRest();

            colleague.letTimePass();
            visit.open("/security").press("Laptop op kantoor verwijderen");
            visit.confirm("Toegangssleutel verwijderen");
            visit.sees("Bevestig dat jij het bent");
            assertThat(visit.barriers()).isEmpty();
            visit.confirm("Met een toegangssleutel").sees("Je hebt nog geen toegangssleutel.");
        }
    }

    @Test
    void who_has_only_a_passkey_can_go_on_with_it_after_the_password() {
        Colleague colleague = Colleague.atWork("INTAKE_WORKER");
        try (Visit visit = Browser.visit("mechelen")) {
            plugIn(visit);
            visit.signIn(colleague.login(), PASSWORD).open("/security");
            visit.type("passkeyName", "Laptop").press("Toegangssleutel toevoegen").sees("Laptop");
            visit.press("Afmelden").atRest();
            visit.type("login", colleague.login()).type("password", PASSWORD).press("Aanmelden");
            visit.page().locator("#f-code").waitFor();
            visit.press("Aanmelden met een toegangssleutel");
            visit.page().locator("fjc-sign-in").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        }
    }

    @Test
    void who_signs_in_with_a_provider_only_cannot_come_in_by_a_passkey() {
        Colleague colleague = Colleague.atWork("INTAKE_WORKER");
        try (Visit visit = Browser.visit("mechelen")) {
            plugIn(visit);
            visit.signIn(colleague.login(), PASSWORD).open("/security");
            visit.type("passkeyName", "Laptop").press("Toegangssleutel toevoegen").sees("Laptop");
            visit.press("Afmelden").atRest();
            colleague.losesPassword();
            visit.press("Aanmelden met een toegangssleutel");
            visit.page().locator(".error-summary").waitFor();
            assertThat(visit.page().locator("fjc-sign-in").count()).isEqualTo(1);
        }
    }

    @Test
    void an_app_is_set_up_with_a_picture_that_nobody_else_sees() {
        Colleague colleague = Colleague.atWork("INTAKE_WORKER");
        try (Visit visit = Browser.visit("mechelen").signIn(colleague.login(), PASSWORD).open("/security")) {
            visit.press("App instellen");
            visit.page().locator("img.qr").waitFor();
            assertThat((Number) visit.page().evaluate("() => document.querySelector('img.qr').naturalWidth")).isNotEqualTo(0);
            assertThat(visit.focus()).isEqualTo("f-code");
            assertThat(visit.barriers()).isEmpty();
            visit.type("code", "abc").press("Bevestigen");
            visit.page().locator(".error-summary").waitFor();
            visit.type("code", Colleague.codeOf(visit.page().locator("#secret").innerText())).press("Bevestigen").sees("Je herstelcodes");
            assertThat(visit.page().locator("dialog .codes li").count()).isEqualTo(8);
            assertThat(visit.barriers()).isEmpty();
            visit.confirm("Genoteerd").sees("Nog 8 herstelcodes");
        }
    }

    @Test
    void all_of_it_is_done_without_a_mouse() {
        Colleague colleague = Colleague.atWork("INTAKE_WORKER");
        try (Visit visit = Browser.visit("mechelen")) {
            plugIn(visit);
            visit.signIn(colleague.login(), PASSWORD).open("/security");
            Keyboard keys = new Keyboard(visit);
            keys.to("main button.primary").press("Enter");
            visit.page().locator("img.qr").waitFor();
            String secret = visit.page().locator("#secret").innerText();
            keys.type(Colleague.codeOf(secret)).press("Enter");
            visit.sees("Je herstelcodes");
            keys.to("dialog button.primary").press("Enter");
            visit.sees("Nog 8 herstelcodes");
            keys.fill("passkeyName", "Laptop op kantoor").press("Enter");
            visit.sees("Laptop op kantoor");

            colleague.letTimePass();
            keys.to(".passkeys button").press("Enter");
            keys.to("dialog button.danger").press("Enter");
            visit.sees("Bevestig dat jij het bent");
            visit.page().setViewportSize(320, 900);
            assertThat((Boolean) visit.page().evaluate("() => document.documentElement.scrollWidth <= innerWidth")).isTrue();
            assertThat(visit.focus()).isEqualTo("f-code");
            keys.press("Escape");
            assertThat(visit.page().locator("dialog[open]").count()).as("one can always say no").isZero();
            assertThat(visit.page().locator(".passkeys li").count()).isEqualTo(1);

            keys.to(".passkeys button").press("Enter");
            keys.to("dialog button.danger").press("Enter");
            visit.sees("Bevestig dat jij het bent");
            keys.type(Colleague.nextCodeOf(secret)).press("Enter");
            visit.sees("Je hebt nog geen toegangssleutel.");
        }
    }

    @Test
    void an_act_that_asks_again_who_it_is_loses_nothing_that_was_typed() {
        Colleague colleague = Colleague.atWork("TENANT_ADMIN");
        Colleague other = Colleague.atWork("INTAKE_WORKER");
        try (Visit visit = Browser.visit("mechelen").signIn(colleague.login(), PASSWORD).open("/accounts/" + other.id())) {
            visit.type("name", "Test Andere Naam (synthetisch)");
            colleague.letTimePass();
            visit.page().locator("main form button[type=submit]").first().click();
            visit.sees("Bevestig dat jij het bent");
            assertThat(visit.barriers()).isEmpty();
            visit.type("password", "fout wachtwoord").confirm("Bevestigen");
            visit.page().locator("dialog .error-summary").waitFor();
            visit.type("password", PASSWORD).confirm("Bevestigen");
            visit.seesTitle("Test Andere Naam");
        }
    }
}
