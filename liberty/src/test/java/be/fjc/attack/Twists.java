package be.fjc.attack;

import be.fjc.testkit.contract.Shapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes a request wrong in one way: its body, its address, its method or its headers. */
final class Twists {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    /** Not in small letters: the server itself reads {@code get} as GET before anybody else sees it. */
    private static final List<String> METHODS = List.of("GET", "PUT", "POST", "PATCH", "DELETE", "HEAD", "OPTIONS", "PROPFIND", "FOO");
    private static final List<String> TYPES = List.of("text/plain", "application/xml", "application/x-www-form-urlencoded", "multipart/form-data",
            "application/json; charset=utf-16", "application/json; charset=bestaat-niet", "application/*", "*/*", "json", "application/jsonp", ";",
            "application/merge-patch+json");
    private static final List<String> TEXTS = List.of("", " ", "\u0000", "\u0001", "\uFFFF", "x".repeat(9000), "‮omgekeerd", "1", "true", "null",
            "../../etc/passwd", "' OR '1'='1", "<script>alert(1)</script>", "2026-02-30", "2026-11-22", "00000000-0000-0000-0000-000000000000",
            "é".repeat(121), "%n%n%s", "\uD83D\uDE00".repeat(70), "-1", "1e999");

    private final Random chance;

    Twists(Random chance) {
        this.chance = chance;
    }

    Shot one(Shot shot) {
        int way = chance.nextInt(shot.body() == null ? 4 : 10);
        return switch (way) {
            case 0 -> shot.path(address(shot.path()));
            case 1 -> shot.method(METHODS.get(chance.nextInt(METHODS.size())));
            case 2 -> header(shot);
            case 3 -> shot.path(query(shot.path()));
            case 4 -> text(shot);
            default -> value(shot);
        };
    }

    private String address(String path) {
        String bare = path.replaceAll("\\?.*", "");
        int last = bare.lastIndexOf('/');
        return switch (chance.nextInt(14)) {
            case 0 -> bare + "/";
            case 1 -> bare.replaceFirst("/v1", "/v2");
            case 2 -> bare.replace("/api/", "/api//");
            case 3 -> bare + "/%2e%2e/" + chance.nextInt(9);
            case 4 -> bare + ";v=1";
            case 5 -> bare.substring(0, last) + "/" + bare.substring(last + 1).toUpperCase(java.util.Locale.ROOT);
            case 6 -> bare + "/extra";
            case 7 -> bare.substring(0, last) + "/%20";
            case 8 -> bare.substring(0, last) + "/%C3%A9%F0%9F%98%80";
            case 9 -> bare.substring(0, last) + "/" + "9".repeat(1500);
            case 10 -> bare.replaceFirst("/[a-z]+$", "%2Fx");
            case 11 -> bare.substring(0, last) + "/..%2f..%2f";
            case 12 -> bare + ".json";
            default -> bare.substring(0, last) + "/{id}".replace("{", "%7B").replace("}", "%7D");
        };
    }

    private String query(String path) {
        String sign = path.contains("?") ? "&" : "?";
        return path + sign + List.of("pageSize=0", "pageSize=99999999999", "pageSize=1&pageSize=2", "geheim=1", "=", "&&", "mine=misschien", "state=%00",
                "status=filed%20", "afterReferral=x", "a%5B%5D=1", "q=" + "x".repeat(3000), "embed=persons", "sort=-naam", "pageSize").get(chance.nextInt(15));
    }

    private Shot header(Shot shot) {
        return switch (chance.nextInt(9)) {
            case 0 -> shot.header("Content-Type", TYPES.get(chance.nextInt(TYPES.size())));
            case 1 -> shot.header("Accept", List.of("text/html", "*", "application/json;q=0", "x/y/z", "").get(chance.nextInt(5)));
            case 2 -> shot.header("If-Match", List.of("x", "W/\"1\"", "\"", "*, *", "\"1.x.y\"").get(chance.nextInt(5)));
            case 3 -> shot.header("If-None-Match", List.of("x", "\"", "W/\"1\"", ",,,").get(chance.nextInt(4)));
            case 4 -> shot.header("Idempotency-Key", List.of("", " ", "x".repeat(129), "a b", "'").get(chance.nextInt(5)));
            case 5 -> shot.header("Accept-Language", List.of("*", "xx;q=9", ";;;", "nl".repeat(500)).get(chance.nextInt(4)));
            case 6 -> shot.header("X-HTTP-Method-Override", "DELETE");
            case 7 -> shot.header("Content-Encoding", "gzip");
            default -> shot.header("BelGov-Trace-Id", "x".repeat(200));
        };
    }

    private Shot text(Shot shot) {
        String body = shot.body();
        return switch (chance.nextInt(14)) {
            case 0 -> shot.body("", "empty body");
            case 1 -> shot.body(body.substring(0, body.length() / 2), "cut body");
            case 2 -> shot.body(body + body, "body twice");
            case 3 -> shot.body("[" + body + "]", "list");
            case 4 -> shot.body("null", "null");
            case 5 -> shot.body(body.replaceFirst("\\{", "{\"a\":1,\"a\":2,"), "double key");
            case 6 -> shot.body("\uFEFF" + body, "byte order mark");
            case 7 -> shot.body("{\"x\":" + "[".repeat(3000) + "]".repeat(3000) + "}", "deep");
            case 8 -> shot.body("{\"x\":" + "9".repeat(5000) + "}", "long number");
            case 9 -> shot.body(body.replaceFirst("\"([^\"]*)\"\\s*:\\s*\"", "\"$1\":\"\\\\uD800"), "half a character");
            case 10 -> shot.body(body.replace('"', '\''), "other quotes");
            case 11 -> shot.body("{\"situation\":\"" + "x".repeat(300_000) + "\"}", "huge");
            case 12 -> shot.body(body.replace("}", ",}"), "loose comma");
            default -> shot.body("{" + "\"a\":1,".repeat(2000) + "\"b\":1}", "many keys");
        };
    }

    /** One value in the body becomes another kind of value, goes, or gets company. */
    private Shot value(Shot shot) {
        JsonNode whole = Made.JSON.readTree(shot.body());
        List<JsonNode> holders = new ArrayList<>();
        holders(whole, holders);
        JsonNode holder = holders.get(chance.nextInt(holders.size()));
        if (holder instanceof ObjectNode object) {
            List<String> names = new ArrayList<>(object.propertyNames());
            if (names.isEmpty() || chance.nextInt(6) == 0) {
                object.put("onbekend", 1);
            } else if (chance.nextInt(5) == 0) {
                object.remove(names.get(chance.nextInt(names.size())));
            } else {
                object.set(names.get(chance.nextInt(names.size())), other());
            }
        } else if (holder instanceof ArrayNode array) {
            for (int more = chance.nextInt(3) == 0 ? 60 : 1; more > 0; more--) {
                array.add(other());
            }
        }
        return shot.body(whole.toString(), "value");
    }

    private static void holders(JsonNode node, List<JsonNode> found) {
        if (node.isContainer()) {
            found.add(node);
            node.forEach(inner -> holders(inner, found));
        }
    }

    private JsonNode other() {
        return switch (chance.nextInt(8)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.numberNode(chance.nextLong());
            case 2 -> NODES.booleanNode(true);
            case 3 -> NODES.objectNode();
            case 4 -> NODES.arrayNode().add(NODES.arrayNode());
            default -> NODES.stringNode(TEXTS.get(chance.nextInt(TEXTS.size())));
        };
    }

    /** Whether the document allows this body: what it does not allow may not be taken. A property that is null is one that is not there. */
    static boolean isAllowed(Shot shot) {
        try {
            JsonNode body = Made.JSON.readTree(shot.body());
            dropNulls(body);
            return Shapes.bodyMistakes(shot.aim(), body).isEmpty();
        } catch (JacksonException broken) {
            return false;
        }
    }

    private static void dropNulls(JsonNode node) {
        if (node instanceof ObjectNode object) {
            List.copyOf(object.propertyNames()).stream().filter(name -> object.get(name).isNull()).forEach(object::remove);
        }
        node.forEach(Twists::dropNulls);
    }
}
