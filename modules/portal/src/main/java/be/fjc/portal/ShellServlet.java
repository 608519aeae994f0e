package be.fjc.portal;

import be.fjc.platform.centre.CurrentCentre;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/**
 * The one document all staff screens live in. It is the same for everybody and says nothing about anyone: who is signed in and what
 * they may see, the browser asks the API.
 */
@WebServlet(name = ShellServlet.NAME, urlPatterns = "")
public class ShellServlet extends HttpServlet {

    static final String NAME = "shell";

    private static final long serialVersionUID = 1;

    @Inject
    transient CurrentCentre centre;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var here = centre.get();
        var language = Language.of(request, here);
        Pages.write("shell.jte", Page.of(here, language, "/", Messages.ofShell(language, here.words(Locale.forLanguageTag(language)))), response);
    }
}
