package be.fjc.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The product as it is: signed in for real, policy asked, audit written. A referrer files, a coordinator reads. */
final class ThroughProduct implements Contender {

    private static final Pattern TOKEN = Pattern.compile("\"token\"\\s*:\\s*\"([^\"]+)\"");

    private final int port;
    private final List<Centre> centres;
    private final String password;

    /** Written before a round, read by its callers. */
    private volatile Map<String, String> tokens = Map.of();

    ThroughProduct(int port, List<Centre> centres, String password) {
        this.port = port;
        this.centres = centres;
        this.password = password;
    }

    @Override
    public String name() {
        return "product";
    }

    /** Signs everyone in anew: a token lives a quarter of an hour, a long run lasts longer. */
    @Override
    public void prepare() {
        Map<String, String> fresh = new HashMap<>();
        try (Wire wire = new Wire(port)) {
            for (Centre centre : centres) {
                for (String login : List.of(Staff.REFERRER, Staff.COORDINATOR)) {
                    fresh.put(centre.id() + "/" + login, signIn(wire, centre, login));
                }
            }
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        tokens = Map.copyOf(fresh);
    }

    private String signIn(Wire wire, Centre centre, String login) throws IOException {
        String body = "{\"login\":\"" + login + "\",\"password\":\"" + password + "\"}";
        Wire.Reply reply = wire.exchange(Wire.request("POST", "/api/platform/v1/tokens", centre.host(), port, null, body));
        Matcher token = TOKEN.matcher(reply.body());
        if (reply.status() != 201 || !token.find()) {
            throw new IllegalStateException("signing in answered " + reply.status() + ": " + reply.body());
        }
        return token.group(1);
    }

    @Override
    public Caller caller() {
        return new OverHttp(port) {
            @Override
            String path(Operation operation, UUID dossier) {
                return switch (operation) {
                    case FILE -> "/api/casework/v1/referrals";
                    case READ -> "/api/casework/v1/dossiers/" + dossier;
                    case LIST -> "/api/casework/v1/dossiers?state=open";
                };
            }

            @Override
            String token(Operation operation, Centre centre) {
                return tokens.get(centre.id() + "/" + (operation == Operation.FILE ? Staff.REFERRER : Staff.COORDINATOR));
            }
        };
    }
}
