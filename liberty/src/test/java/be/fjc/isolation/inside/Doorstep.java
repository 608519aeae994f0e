package be.fjc.isolation.inside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Outside, before the product's own front door. */
public final class Doorstep {

    static {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    }

    private static final Pattern NAME = Pattern.compile("\"name\"\\s*:\\s*\"([^\"]*)\"");
    private static final long PATIENCE = Duration.ofSeconds(90).toNanos();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address = "http://127.0.0.1:" + System.getProperty("fjc.inside.port");

    private Doorstep() {}

    /** Waits until someone opens, and every centre is served. */
    public static Doorstep open() {
        Doorstep doorstep = new Doorstep();
        long end = System.nanoTime() + PATIENCE;
        while (doorstep.get("/probe/ready", "c01.localhost", "X-Forwarded-Host", "c01.localhost").statusCode() != 200) {
            if (System.nanoTime() > end) {
                throw new AssertionError("nobody opens: "
                        + doorstep.get("/probe/ready", "c01.localhost", "X-Forwarded-Host", "c01.localhost").statusCode());
            }
            try {
                Thread.sleep(200);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
        return doorstep;
    }

    /** {@code held}, or {@code hole: …}. */
    public String outcomeOf(String probe) {
        return get("/probe/" + probe, "c01.localhost", "X-Forwarded-Host", "c01.localhost").body();
    }

    /** The centre that a visitor sees who comes to one host and names another in a header. */
    public String nameShownTo(String host, String otherHost) {
        Matcher name = NAME.matcher(get("/api/platform/v1/workplace", host, "X-Forwarded-Host", otherHost).body());
        return name.find() ? name.group(1) : "nobody";
    }

    /** A token of the first centre. */
    public String tokenOfFirstCentre() {
        return get("/probe/token", "c01.localhost", "X-Forwarded-Host", "c01.localhost").body();
    }

    /** Whether a centre takes someone with this token for one of its people, whatever that person may do. */
    public boolean isKnown(String token, String host) {
        return get("/api/casework/v1/startScreen", host, "Authorization", "Bearer " + token).statusCode() != 401;
    }

    private HttpResponse<String> get(String path, String host, String header, String value) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofMinutes(5))
                .header("Host", host + ":" + System.getProperty("fjc.inside.port"))
                .header(header, value)
                .build();
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
