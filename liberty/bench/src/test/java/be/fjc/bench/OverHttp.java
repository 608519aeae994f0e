package be.fjc.bench;

import java.io.IOException;
import java.util.UUID;

/** A caller over one kept connection; says what went wrong when the answer is not the one expected. */
abstract class OverHttp implements Contender.Caller {

    private final Wire wire;
    private final int port;

    OverHttp(int port) {
        this.wire = new Wire(port);
        this.port = port;
    }

    abstract String path(Operation operation, UUID dossier);

    /** The bearer token to show; null for none. */
    abstract String token(Operation operation, Centre centre);

    @Override
    public void perform(Operation operation, Centre centre, UUID dossier) throws IOException {
        boolean files = operation == Operation.FILE;
        Wire.Reply reply = wire.exchange(Wire.request(files ? "POST" : "GET", path(operation, dossier), centre.host(), port,
                token(operation, centre), files ? Family.json() : null));
        if (reply.status() != (files ? 201 : 200)) {
            throw new IllegalStateException("answered " + reply.status() + ": " + reply.body());
        }
    }

    @Override
    public void close() {
        wire.close();
    }
}
