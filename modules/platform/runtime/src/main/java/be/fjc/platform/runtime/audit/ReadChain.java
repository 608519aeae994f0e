package be.fjc.platform.runtime.audit;

import be.fjc.platform.access.Access;
import be.fjc.platform.kernel.UseCase;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** Shows how the audit's chain stands to whoever may read the audit. */
@UseCase
class ReadChain {

    private static final int MOST_ALARMS = 50;

    @Inject
    Access access;

    @Inject
    Chain chain;

    @Inject
    Checkpoints checkpoints;

    ChainState read() {
        access.require("platform.audit.read", Access.Facts.collection("auditChain", Set.of()));
        AuditLink.Head head = chain.head();
        Optional<Checkpoint> last = checkpoints.lastOfCurrentTenant();
        return new ChainState(head.sequence(), head.recordedAt(), last.map(Checkpoint::size).orElse(null),
                last.map(Checkpoint::at).orElse(null), chain.alarms(MOST_ALARMS).stream().map(AuditAlarm::line).toList());
    }
}
