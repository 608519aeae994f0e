package be.fjc.portal;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Writes a page from its template, with the headers that belong to every page. Templates are compiled with the jar. */
final class Pages {

    private static final TemplateEngine TEMPLATES = engine();

    private Pages() {}

    static void write(String template, Page page, HttpServletResponse response) throws IOException {
        write(template, page, page, response);
    }

    static void write(String template, Door door, HttpServletResponse response) throws IOException {
        write(template, door, door.page(), response);
    }

    private static void write(String template, Object what, Page page, HttpServletResponse response) throws IOException {
        var body = new Utf8ByteOutput();
        TEMPLATES.render(template, what, body);
        response.setContentType("text/html; charset=utf-8");
        response.setHeader("Content-Language", page.language());
        response.setHeader("Content-Security-Policy", ContentPolicy.with(page.nonce()));
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(body.getContentLength());
        body.writeTo(response.getOutputStream());
    }

    private static TemplateEngine engine() {
        var engine = TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), "be.fjc.portal.pages");
        engine.setTrimControlStructures(true);
        return engine;
    }
}
