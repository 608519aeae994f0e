package be.fjc.portal;

import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.runtime.web.DoorPages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** The pages at the door in the look of the shell, in the language of the reader. */
@ApplicationScoped
class DoorPagesOfShell implements DoorPages {

    @Inject
    CurrentCentre centre;

    @Override
    public void show(Notice notice, String provider, String onward, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var here = centre.get();
        var language = Language.of(request, here);
        var messages = Messages.ofShell(language, here.words(Locale.forLanguageTag(language)));
        var page = new Page(here.name(), language, Language.offered(here), "/", ContentPolicy.nonce(),
                key -> messages.get(key).replace("{provider}", provider));
        response.setStatus(notice.status());
        if (notice.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", "10");
        }
        Pages.write("door.jte", new Door(page, "door." + notice.name().toLowerCase(Locale.ROOT), onward, notice == Notice.WELCOME), response);
    }
}
