package be.fjc.platform.runtime.audit;

import be.fjc.platform.runtime.audit.AuditLink.Head;
import be.fjc.platform.runtime.tenancy.TenantScope;
import be.fjc.platform.runtime.web.Incident;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;

/**
 * The checkpoints of each tenant: one file that only grows, in a folder that is best another computer's
 * ({@code fjc.audit.checkpoints.folder}). At the latest a minute or a thousand rows after the one before when rows came, and every ten
 * minutes when none came, so that silence shows.
 */
@ApplicationScoped
class Checkpoints {

    private static final Logger LOG = Logger.getLogger(Checkpoints.class.getName());
    private static final Duration WHEN_MOVING = Duration.ofSeconds(45);
    private static final Duration WHEN_STILL = Duration.ofMinutes(10);
    private static final int ROWS = 1000;
    private static final int LONGEST_LINE = 1024;

    @Inject
    Config config;

    @Inject
    CheckpointKey key;

    @Inject
    Chain chain;

    /** Adds a checkpoint about the end of the chain when one is due, and raises an alarm when the chain is not what the last one says. */
    void keep(Head head, Instant now) {
        String tenant = TenantScope.current().id();
        try {
            Optional<Checkpoint> last = last(tenant);
            if (last.isEmpty() && head.sequence() > 0) {
                alarm(AuditAlarm.Kind.CHECKPOINTS_MISSING, tenant, head.sequence(), now);
            }
            if (last.isPresent() && !agrees(last.get())) {
                alarm(AuditAlarm.Kind.CHAIN_DIFFERS, tenant, last.get().size(), now);
            }
            if (last.isEmpty() || isDue(last.get(), head, now)) {
                append(tenant, Checkpoint.after(last, tenant, head.sequence(), head.mac(), now, key));
            }
        } catch (IOException trouble) {
            // the chain goes on; whoever verifies sees that its checkpoints stopped
            Incident.log("the checkpoints of " + tenant, trouble);
        }
    }

    /** The last one; empty when there is none yet or the folder cannot be read. */
    Optional<Checkpoint> lastOfCurrentTenant() {
        try {
            return last(TenantScope.current().id());
        } catch (IOException trouble) {
            Incident.log("the checkpoints of " + TenantScope.current().id(), trouble);
            return Optional.empty();
        }
    }

    private boolean agrees(Checkpoint last) {
        return last.size() == 0 || chain.macAt(last.size()).map(Checkpoint::text).filter(last.head()::equals).isPresent();
    }

    private static boolean isDue(Checkpoint last, Head head, Instant now) {
        long added = head.sequence() - last.size();
        Duration since = Duration.between(last.at(), now);
        return added >= ROWS || since.compareTo(added == 0 ? WHEN_STILL : WHEN_MOVING) >= 0;
    }

    private void alarm(AuditAlarm.Kind kind, String tenant, long sequence, Instant now) {
        if (chain.raise(kind, sequence, now)) {
            LOG.log(Level.SEVERE, "audit alarm of {0}: {1} at {2}", new Object[] {tenant, kind.code(), Long.toString(sequence)});
        }
    }

    private Path file(String tenant) throws IOException {
        Path folder = Path.of(config.getValue("fjc.audit.checkpoints.folder", String.class));
        Files.createDirectories(folder);
        return folder.resolve(tenant + ".checkpoints");
    }

    private Optional<Checkpoint> last(String tenant) throws IOException {
        Path file = file(tenant);
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "r")) {
            int size = (int) Math.min(LONGEST_LINE, open.length());
            byte[] end = new byte[size];
            open.seek(open.length() - size);
            open.readFully(end);
            String[] lines = new String(end, StandardCharsets.UTF_8).split("\n");
            return Checkpoint.read(lines[lines.length - 1]);
        }
    }

    /** On the disk when this returns. */
    private void append(String tenant, Checkpoint checkpoint) throws IOException {
        ByteBuffer line = ByteBuffer.wrap((checkpoint.line() + "\n").getBytes(StandardCharsets.UTF_8));
        try (FileChannel file = FileChannel.open(file(tenant), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (line.hasRemaining()) {
                file.write(line);
            }
            file.force(true);
        }
    }
}
