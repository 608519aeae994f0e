package be.fjc.platform.runtime.openid;

import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPRequestSender;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPRequest;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Speaks with a provider: bounded in time and size, and never led to another address than the one it asked. */
final class Wire implements ResourceRetriever, HTTPRequestSender {

    private static final int MILLIS = 3_000;
    private static final Duration LONGEST = Duration.ofSeconds(6);
    private static final int LARGEST = 256 * 1024;

    @Override
    public Resource retrieveResource(URL url) throws IOException {
        HttpURLConnection connection = open(url);
        try {
            connection.setRequestProperty("Accept", "application/json, application/jwk-set+json");
            if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
                throw new IOException("status " + connection.getResponseCode());
            }
            return new Resource(body(connection), connection.getContentType());
        } finally {
            connection.disconnect();
        }
    }

    @Override
    public ReadOnlyHTTPResponse send(ReadOnlyHTTPRequest request) throws IOException {
        HttpURLConnection connection = open(request.getURL());
        try {
            connection.setRequestMethod(request.getMethod().name());
            request.getHeaderMap().forEach((name, values) -> values.forEach(value -> connection.addRequestProperty(name, value)));
            if (request.getBody() != null) {
                connection.setDoOutput(true);
                try (OutputStream out = connection.getOutputStream()) {
                    out.write(request.getBody().getBytes(StandardCharsets.UTF_8));
                }
            }
            HTTPResponse response = new HTTPResponse(connection.getResponseCode());
            if (connection.getContentType() != null) {
                response.setContentType(connection.getContentType());
            }
            response.setBody(body(connection));
            return response;
        } catch (ParseException nonsense) {
            throw new IOException("an answer without a readable type", nonsense);
        } finally {
            connection.disconnect();
        }
    }

    private static HttpURLConnection open(URL url) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setConnectTimeout(MILLIS);
        connection.setReadTimeout(MILLIS);
        connection.setInstanceFollowRedirects(false);
        connection.setUseCaches(false);
        return connection;
    }

    /** A provider that drips keeps nobody: the whole answer has its time too. */
    private static String body(HttpURLConnection connection) throws IOException {
        long end = System.nanoTime() + LONGEST.toNanos();
        try (InputStream in = connection.getResponseCode() < HttpURLConnection.HTTP_BAD_REQUEST
                ? connection.getInputStream() : connection.getErrorStream()) {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            byte[] part = new byte[8192];
            int length = in == null ? -1 : in.read(part);
            while (length >= 0) {
                body.write(part, 0, length);
                if (body.size() > LARGEST || System.nanoTime() > end) {
                    throw new IOException("an answer that is too large or too slow");
                }
                length = in.read(part);
            }
            return body.toString(StandardCharsets.UTF_8);
        }
    }
}
