package be.fjc.portal;

import be.fjc.platform.centre.CurrentCentre;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;

/** Remembers the language someone chose in the footer, and returns to the page they were on. */
@WebServlet("/language")
public class LanguageServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    /** A path on this host and nothing that a browser could read as another one. */
    private static final Pattern OWN_PATH = Pattern.compile("/(?!/)[A-Za-z0-9/_-]*");

    private static final int A_YEAR = 365 * 24 * 60 * 60;

    @Inject
    transient CurrentCentre centre;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        var chosen = request.getParameter("language");
        if (chosen != null && Language.offered(centre.get()).contains(chosen)) {
            response.addCookie(remember(chosen, request.isSecure()));
        }
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Location", back(request.getParameter("back")));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }

    static String back(String path) {
        return path != null && OWN_PATH.matcher(path).matches() ? path : "/";
    }

    private static Cookie remember(String language, boolean secure) {
        var cookie = new Cookie(Language.COOKIE, language);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setMaxAge(A_YEAR);
        cookie.setAttribute("SameSite", "Strict");
        return cookie;
    }
}
