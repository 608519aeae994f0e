package be.fjc.platform.runtime.sealing;

import be.fjc.platform.access.ActsFor;
import be.fjc.platform.module.TenantJob;
import be.fjc.platform.runtime.audit.Audit;
import be.fjc.platform.runtime.audit.AuditEntry;
import be.fjc.platform.runtime.audit.Outcome;
import be.fjc.platform.runtime.modules.PlatformModule;
import be.fjc.platform.runtime.sealing.Keysets.Kept;
import be.fjc.platform.sealing.SealedColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.Config;

/**
 * Gives the centre a next key when the installation asks for one, takes what lies sealed over to it a portion at a time, and drops the
 * older keys when nothing is sealed with them any more. Everybody works on meanwhile.
 */
@ApplicationScoped
@ActsFor("the centre: seals anew what lies sealed, and nobody reads anything")
class RotateKeys implements TenantJob {

    private static final int PORTION = 500;

    /** After so long no node seals with an older key any more: {@link TenantSeal#KEPT}, the longest transaction, and as much again. */
    private static final Duration SETTLED = TenantSeal.KEPT.plusSeconds(60).multipliedBy(2);

    @Inject
    Config config;

    @Inject
    Keysets keysets;

    @Inject
    SealedRows rows;

    @Inject
    Audit audit;

    @Override
    public String module() {
        return PlatformModule.ID;
    }

    @Override
    public String name() {
        return "rotateKeys";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    /** A turn that does nothing is no news; what it does to keys it writes down itself. */
    @Override
    public boolean isAudited() {
        return false;
    }

    @Override
    public void run(Instant now) {
        Kept kept = keysets.read();
        Instant asked = new KeyRequest(Path.of(config.getValue("fjc.keys.folder", String.class))).asked().orElse(Instant.MIN);
        if (asked.isAfter(kept.asked())) {
            Kept next = new Kept(keysets.lock().keyset().withNext(), now, asked);
            keysets.replace(next);
            audit.write(AuditEntry.byNobody("platform.key.add", "keyset", null, Outcome.DONE));
            takeOver(next.keyset());
        } else if (kept.keyset().hasOlder() && takeOver(kept.keyset()) == 0) {
            dropOlder(now);
        }
    }

    private int takeOver(Keyset keys) {
        int taken = 0;
        for (SealedColumn column : rows.columns()) {
            taken += taken < PORTION ? rows.takeOver(column, keys, PORTION - taken) : 0;
        }
        return taken;
    }

    /** What is read again under the lock counts: a key that came meanwhile must not make the one before it the last to go. */
    private void dropOlder(Instant now) {
        Kept kept = keysets.lock();
        boolean settled = kept.changedAt().plus(SETTLED).isBefore(now);
        if (settled && rows.columns().stream().noneMatch(column -> rows.hasOlder(column, kept.keyset()))) {
            keysets.replace(new Kept(kept.keyset().newestAlone(), now, kept.asked()));
            audit.write(AuditEntry.byNobody("platform.key.drop", "keyset", null, Outcome.DONE));
        }
    }
}
