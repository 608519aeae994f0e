package be.fjc.testkit;

import be.fjc.testkit.contract.Exchanges;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Writes down whatever a page should never do: break the content policy, log an error, throw one, or talk to another host. */
final class Watch {

    /** Reports go to the console, where we listen; the page's own scripts cannot see this listener. */
    private static final String REPORT = """
            document.addEventListener('securitypolicyviolation',
                event => console.error('content policy: ' + event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample))
            """;

    /** The browser says so for each answer that is a refusal; tests of refusals know. */
    private static final String REFUSAL = "Failed to load resource: the server responded with a status of 4";

    private final String authority;
    private final List<String> complaints = new ArrayList<>();

    Watch(BrowserContext context, String address) {
        this.authority = URI.create(address).getAuthority();
        context.addInitScript(REPORT);
        context.onRequest(this::requested);
        context.onResponse(Watch::answered);
        context.onConsoleMessage(this::said);
        context.onWebError(error -> complaints.add("script error: " + error.error()));
    }

    private void requested(Request request) {
        URI to = URI.create(request.url().split("[?#]")[0]);
        if (to.getAuthority() != null && !to.getAuthority().equals(authority)) {
            complaints.add("request to another origin: " + request.url());
        }
    }

    private static void answered(Response response) {
        URI from = URI.create(response.url().split("[?#]")[0]);
        Exchanges.note(response.request().method(), from.getPath(), response.status(), response.headers().get("content-type"), null);
    }

    private void said(ConsoleMessage message) {
        boolean trouble = message.type().equals("error") || message.type().equals("warning");
        if (trouble && !message.text().startsWith(REFUSAL)) {
            complaints.add("console " + message.type() + ": " + message.text());
        }
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }
}
