package be.fjc.bench;

import java.util.UUID;

/** The bare resource on the same server: what Liberty and JDBC alone cost. */
final class ThroughFloor implements Contender {

    private final int port;

    ThroughFloor(int port) {
        this.port = port;
    }

    @Override
    public String name() {
        return "floor";
    }

    @Override
    public Caller caller() {
        return new OverHttp(port) {
            @Override
            String path(Operation operation, UUID dossier) {
                return switch (operation) {
                    case FILE -> "/floor/referrals";
                    case READ -> "/floor/dossiers/" + dossier;
                    case LIST -> "/floor/dossiers";
                };
            }

            @Override
            String token(Operation operation, Centre centre) {
                return null;
            }
        };
    }
}
