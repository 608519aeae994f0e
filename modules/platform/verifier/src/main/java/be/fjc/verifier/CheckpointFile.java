package be.fjc.verifier;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.security.PublicKey;
import java.util.Optional;
import java.util.function.Consumer;

/** A tenant's checkpoints one by one, each held against the one before it. */
final class CheckpointFile implements AutoCloseable {

    private final BufferedReader lines;
    private final String tenant;
    private final PublicKey key;
    private final Consumer<Finding> findings;
    private long read;
    private boolean broken;
    private Checkpoint last;
    private Checkpoint next;

    CheckpointFile(Reader file, String tenant, PublicKey key, Consumer<Finding> findings) throws IOException {
        this.lines = new BufferedReader(file);
        this.tenant = tenant;
        this.key = key;
        this.findings = findings;
        advance();
    }

    /** The next one that is right; empty at the end. */
    Optional<Checkpoint> peek() {
        return Optional.ofNullable(next);
    }

    void advance() throws IOException {
        next = null;
        String line = lines.readLine();
        while (line != null && next == null) {
            Optional<Checkpoint> found = Checkpoint.read(line, key).filter(one -> one.tenant().equals(tenant));
            if (found.isPresent()) {
                compare(found.get());
                next = found.get();
                last = next;
                read = next.number();
                broken = false;
            } else {
                read++;
                broken = true;
                findings.accept(new Finding(Kind.CHECKPOINT_EDITED, read, null));
                line = lines.readLine();
            }
        }
    }

    /** The last one that was read; empty before the first. */
    Optional<Checkpoint> last() {
        return Optional.ofNullable(last);
    }

    private void compare(Checkpoint found) {
        boolean follows = found.number() == read + 1
                && (broken || found.previous().equals(last == null ? "-" : last.digest()))
                && found.size() >= (last == null ? 0 : last.size());
        boolean beginsAtNothing = last != null || broken || found.size() == 0;
        if (!follows || !beginsAtNothing) {
            findings.accept(new Finding(Kind.CHECKPOINT_REMOVED, read + 1, null));
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
