package be.fjc.portal;

import be.fjc.platform.centre.CurrentCentre;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The centre's colours, as a file of this host because our content policy allows no style in the page itself. */
@WebServlet("/theme.css")
public class ThemeServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient CurrentCentre centre;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var body = Theme.css(centre.get().theme()).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/css; charset=utf-8");
        response.setHeader("Cache-Control", "no-cache");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
