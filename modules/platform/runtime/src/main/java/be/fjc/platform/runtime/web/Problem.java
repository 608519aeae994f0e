package be.fjc.platform.runtime.web;

import be.fjc.platform.runtime.json.JsonText;
import java.util.List;
import java.util.Map;

/**
 * Problem details (RFC 9457, as the Belgif guide shapes them).
 *
 * @param type URN of the kind of problem
 * @param title the kind in English
 * @param status the HTTP status
 * @param instance this very occurrence; null for "not found", whose body is the same for everybody and everything
 * @param detail what it means, in the reader's language; null when there are no words for it
 * @param code the rule that said no; null when it was not one
 * @param issues what is wrong with the input; empty when that is not the problem
 * @param more members that only this kind of problem has
 * @param retryAfterSec when it makes sense to come again, in seconds; null when it does not depend on time
 */
public record Problem(
        String type, String title, int status, String instance, String detail, String code, List<Issue> issues, Map<String, String> more,
        Integer retryAfterSec) {

    /** @param name where in the input; @param detail in the reader's language */
    public record Issue(String code, String name, String detail) {}

    static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        issues = List.copyOf(issues);
        more = Map.copyOf(more);
    }

    Problem(String type, String title, int status, String instance, String detail, String code, List<Issue> issues, Integer retryAfterSec) {
        this(type, title, status, instance, detail, code, issues, Map.of(), retryAfterSec);
    }

    Problem with(Map<String, String> members) {
        return new Problem(type, title, status, instance, detail, code, issues, members, retryAfterSec);
    }

    /** The same problem, for who comes again after so many seconds. */
    public Problem after(int seconds) {
        return new Problem(type, title, status, instance, detail, code, issues, more, seconds);
    }

    String json() {
        StringBuilder out = new StringBuilder("{");
        out.append("\"type\":").append(JsonText.quoted(type));
        out.append(",\"title\":").append(JsonText.quoted(title));
        out.append(",\"status\":").append(status);
        append(out, "instance", instance);
        append(out, "detail", detail);
        append(out, "code", code);
        more.forEach((name, value) -> append(out, name, value));
        if (retryAfterSec != null) {
            out.append(",\"retryAfterSec\":").append(retryAfterSec);
        }
        if (!issues.isEmpty()) {
            out.append(",\"issues\":[");
            String separator = "";
            for (Issue issue : issues) {
                out.append(separator).append("{\"type\":").append(JsonText.quoted("urn:problem-type:belgif:input-validation:" + issue.code));
                append(out, "code", issue.code);
                append(out, "name", issue.name);
                append(out, "detail", issue.detail);
                out.append('}');
                separator = ",";
            }
            out.append(']');
        }
        return out.append('}').toString();
    }

    private static void append(StringBuilder out, String name, String value) {
        if (value != null) {
            out.append(",\"").append(name).append("\":").append(JsonText.quoted(value));
        }
    }
}
