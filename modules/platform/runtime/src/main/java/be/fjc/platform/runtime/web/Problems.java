package be.fjc.platform.runtime.web;

import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Words problems for the caller of a request, and writes them where no REST resource is involved: in filters at the front door. */
public final class Problems {

    private static final Integer RETRY_SECONDS = 5;

    private final String module;
    private final Locale language;

    private Problems(String module, Locale language) {
        this.module = module;
        this.language = language;
    }

    /** For the caller of this request, in the module its address names. */
    public static Problems to(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String[] parts = path.split("/", 4);
        return new Problems(parts.length > 2 ? parts[2] : "", Language.of(request.getHeader("Accept-Language")));
    }

    static Problems in(String module, Locale language) {
        return new Problems(module, language);
    }

    /** A problem of the platform's own list. */
    public Problem of(ProblemType type) {
        return of(type, List.of());
    }

    /** Bad input, every issue with its words. */
    public Problem of(InvalidInput invalid) {
        return of(ProblemType.BAD_REQUEST, invalid.issues().stream()
                .map(issue -> new Problem.Issue(issue.code(), issue.name(), text("issue." + issue.code(), List.of())))
                .toList());
    }

    /** A rule of the work said no. */
    public Problem of(Refusal refusal) {
        return of("urn:problem-type:fjc:" + module + ":" + refusal.code(), 409, "Conflict", refusal.code(), refusal.details());
    }

    /** Any other problem that a module or the platform defines; its words stand under {@code problem.<code>}. */
    public Problem of(String urn, int status, String title) {
        return of(urn, status, title, urn.substring(urn.lastIndexOf(':') + 1), List.of());
    }

    private Problem of(String urn, int status, String title, String code, List<String> details) {
        return new Problem(urn, title, status, instance(status), text("problem." + code, details), code, List.of(), comeAgain(status));
    }

    private Problem of(ProblemType type, List<Problem.Issue> issues) {
        return new Problem(type.urn(), type.title(), type.status(), instance(type.status()),
                Texts.find(Texts.PLATFORM, language, "problem." + type.code(), List.of()).orElse(null), null, issues,
                comeAgain(type.status()));
    }

    /** None for "not found": that body must not differ between what is not there and what may not be seen. */
    private static String instance(int status) {
        return status == ProblemType.RESOURCE_NOT_FOUND.status() || Trace.current() == null ? null : "urn:uuid:" + Trace.current();
    }

    /** What is refused for now says when to come again, unless whoever refuses knows better: {@link Problem#after}. */
    private static Integer comeAgain(int status) {
        boolean passing = status == ProblemType.SERVICE_UNAVAILABLE.status() || status == ProblemType.TOO_MANY_REQUESTS.status();
        return passing ? RETRY_SECONDS : null;
    }

    private String text(String key, List<String> details) {
        return Texts.find(module, language, key, details).orElse(null);
    }

    /** Answers with a problem of the platform's own list. */
    public static void write(HttpServletRequest request, HttpServletResponse response, ProblemType type) throws IOException {
        write(request, response, to(request).of(type));
    }

    /** Answers with the problem. */
    public static void write(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setHeader("Cache-Control", "no-store");
        if (problem.retryAfterSec() != null) {
            response.setHeader("Retry-After", problem.retryAfterSec().toString());
        }
        response.setHeader("Content-Language", to(request).language.getLanguage());
        response.addHeader("Vary", "Accept-Language");
        response.getOutputStream().write(problem.json().getBytes(StandardCharsets.UTF_8));
    }
}
