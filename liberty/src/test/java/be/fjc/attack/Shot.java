package be.fjc.attack;

import be.fjc.testkit.contract.Operation;
import java.util.Map;
import java.util.TreeMap;

/**
 * One request of the fuzzer.
 *
 * @param aim the operation it was made for
 * @param body as text; null for none
 * @param twist what was done to make it wrong; empty for one that the document allows
 */
record Shot(Operation aim, String method, String path, Map<String, String> headers, String body, String twist) {

    Shot {
        headers = new TreeMap<>(headers);
    }

    Shot method(String other) {
        return new Shot(aim, other, path, headers, body, "method " + other);
    }

    Shot path(String other) {
        return new Shot(aim, method, other, headers, body, "address");
    }

    Shot header(String name, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(name, value);
        return new Shot(aim, method, path, more, body, "header " + name);
    }

    Shot body(String other, String how) {
        return new Shot(aim, method, path, headers, other, how);
    }

    /** For who wants to send it again: as {@code $TOKEN} the token of somebody with that login. */
    String curl(String login, String tenant) {
        StringBuilder line = new StringBuilder("curl -i -X " + method + " -H 'Authorization: Bearer $TOKEN'");
        headers.forEach((name, value) -> line.append(" -H ").append(quoted(name + ": " + value)));
        if (body != null) {
            line.append(headers.containsKey("Content-Type") ? "" : " -H 'Content-Type: application/json'");
            line.append(" --data-raw ").append(quoted(body.length() > 2000 ? body.substring(0, 2000) + "…" + body.length() : body));
        }
        return line + " " + quoted("http://" + tenant + ".localhost:9080" + path) + "   # as " + login + (twist.isEmpty() ? "" : ", " + twist);
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
