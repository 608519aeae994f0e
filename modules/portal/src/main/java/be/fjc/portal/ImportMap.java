package be.fjc.portal;

import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where the browser finds the few libraries we did not write. Modules never add to it: they import {@code lit}, {@code /kit/…} and
 * their own files, because a page can have only one import map.
 */
final class ImportMap {

    /** Bare name in an import statement → file in one of our jars. The version is in the path, so a file never changes. */
    static final Map<String, String> TARGETS = targets();

    /** The map as the browser reads it. */
    static final String JSON = TARGETS.entrySet().stream()
            .map(target -> "\"%s\":\"%s\"".formatted(target.getKey(), target.getValue()))
            .collect(joining(",", "{\"imports\":{", "}}"));

    private ImportMap() {}

    private static Map<String, String> targets() {
        var targets = new LinkedHashMap<String, String>();
        targets.put("lit", "/_static/lit/3.3.3/index.js");
        targets.put("lit/directives/live.js", "/_static/lit/3.3.3/directives/live.js");
        targets.put("lit-element/lit-element.js", "/_static/lit-element/4.2.2/lit-element.js");
        targets.put("lit-html", "/_static/lit-html/3.3.3/lit-html.js");
        targets.put("lit-html/is-server.js", "/_static/lit-html/3.3.3/is-server.js");
        targets.put("lit-html/directives/live.js", "/_static/lit-html/3.3.3/directives/live.js");
        targets.put("@lit/reactive-element", "/_static/reactive-element/2.1.2/reactive-element.js");
        return Collections.unmodifiableMap(targets);
    }
}
