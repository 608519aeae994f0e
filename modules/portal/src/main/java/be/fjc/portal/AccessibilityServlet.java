package be.fjc.portal;

import be.fjc.platform.centre.CurrentCentre;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** The accessibility statement that law asks of every public body, linked on each page and readable without script or sign-in. */
@WebServlet(AccessibilityServlet.PATH)
public class AccessibilityServlet extends HttpServlet {

    static final String PATH = "/toegankelijkheid";

    private static final long serialVersionUID = 1;

    @Inject
    transient CurrentCentre centre;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var here = centre.get();
        var language = Language.of(request, here);
        Pages.write("accessibility.jte", Page.of(here, language, PATH, Messages.ofAccessibility(language, here.words(Locale.forLanguageTag(language)))), response);
    }
}
