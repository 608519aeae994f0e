package be.fjc.platform.runtime.proof;

import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The centre as an authenticator knows it: the host name that led here, and the pages that may ask. A passkey made at one centre's name
 * is worth nothing at another's. TLS ends before us, so a page is expected at {@code https}; at a name of this computer also without.
 *
 * @param authority host and port, as the browser wrote them
 */
public record CentreAddress(String authority) {

    public CentreAddress {
        authority = authority.toLowerCase(Locale.ROOT);
    }

    /** The host without its port. */
    public String id() {
        int colon = authority.lastIndexOf(':');
        return colon > 0 ? authority.substring(0, colon) : authority;
    }

    ServerProperty asking(String challenge) {
        Set<Origin> origins = new LinkedHashSet<>(Set.of(Origin.create("https://" + authority)));
        if (id().equals("localhost") || id().endsWith(".localhost")) {
            origins.add(Origin.create("http://" + authority));
        }
        return ServerProperty.builder()
                .origins(origins)
                .rpId(id())
                .challenge(new DefaultChallenge(challenge.getBytes(StandardCharsets.US_ASCII)))
                .build();
    }
}
