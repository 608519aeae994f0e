package be.fjc.testkit.contract;

import be.fjc.testkit.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What every answer carries and what none tells, whatever was asked: page, file, data, refusal or failure. */
public final class SafeAnswer {

    private static final Map<String, Pattern> CARRIED = carried();

    /** How we are made. */
    private static final Pattern INNARDS = Pattern.compile("Exception|Throwable|org\\.eclipse|com\\.ibm|jakarta\\.[a-z]+\\.|java\\.(lang|util|sql|io)"
            + "|be\\.fjc\\.[a-z]|RESTEASY|EclipseLink|Liberty|PSQL|PostgreSQL|SQLSTATE|SELECT .* FROM|INSERT INTO|\\tat |SRVE\\d|WEB-INF|/opt/|/root/");

    private static final Pattern CHANCE = Pattern.compile("[A-Za-z0-9_-]{60,}");

    private SafeAnswer() {}

    private static Map<String, Pattern> carried() {
        Map<String, Pattern> headers = new LinkedHashMap<>();
        headers.put("Content-Security-Policy", Pattern.compile("(?=.*default-src 'none')(?=.*frame-ancestors 'none')(?!.*unsafe).*"));
        headers.put("X-Content-Type-Options", Pattern.compile("nosniff"));
        headers.put("Referrer-Policy", Pattern.compile("no-referrer"));
        headers.put("Cross-Origin-Opener-Policy", Pattern.compile("same-origin"));
        headers.put("Cross-Origin-Resource-Policy", Pattern.compile("same-origin"));
        headers.put("Permissions-Policy", Pattern.compile(".*camera=\\(\\).*"));
        headers.put("Cache-Control", Pattern.compile(".+"));
        return headers;
    }

    /** What is wrong with it. @param path address from the host on: answers about data are kept by nobody */
    public static List<String> mistakes(String path, Answer answer) {
        List<String> found = new ArrayList<>();
        CARRIED.forEach((name, form) -> {
            if (!form.matcher(answer.header(name)).matches()) {
                found.add("has " + name + " '" + answer.header(name) + "'");
            }
        });
        if (path.startsWith("/api/") && !answer.header("Cache-Control").startsWith("no-store")) {
            found.add("may be kept: " + answer.header("Cache-Control"));
        }
        if ((answer.status() == 429 || answer.status() == 503) && answer.header("Retry-After").isEmpty()) {
            found.add("does not say when to try again");
        }
        answer.headers().map().forEach((name, values) -> {
            if (name.equalsIgnoreCase("server") || name.equalsIgnoreCase("x-powered-by") || name.equals("$wsep")) {
                found.add("has " + name);
            }
            values.stream().filter(SafeAnswer::tellsHowWeAreMade).forEach(value -> found.add("tells how it is made in " + name));
        });
        if (!isOurs(path) && tellsHowWeAreMade(answer.body())) {
            found.add("tells how it is made");
        }
        return found;
    }

    /** Whether a text names what we are built with or shows a place in the code. */
    static boolean tellsHowWeAreMade(String text) {
        return INNARDS.matcher(withoutChance(text)).find();
    }

    /** A text without its tokens, cursors and whatever else looks like chance, in which any word may turn up by itself. */
    public static String withoutChance(String text) {
        return CHANCE.matcher(text).replaceAll("");
    }

    /** Files and libraries that are sent as they are. */
    private static boolean isOurs(String path) {
        return path.matches("/(kit|shell|m|_static)/.*");
    }
}
