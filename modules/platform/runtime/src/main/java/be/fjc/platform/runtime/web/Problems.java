package be.fjc.platform.runtime.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Writes problem details (RFC 9457) where no REST resource is involved yet: in the filters at the front door. */
public final class Problems {

    private Problems() {}

    /**
     * Answers with a problem that carries nothing but its kind.
     *
     * @param type URN of the problem type
     * @param title the status in English
     */
    public static void write(HttpServletResponse response, int status, String type, String title) throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write("{\"type\":\"" + type + "\",\"title\":\"" + title + "\",\"status\":" + status + "}");
    }
}
