package be.fjc.casework.findings.usecase;

import be.fjc.casework.DossierId;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.domain.Step;
import be.fjc.casework.domain.Timeline;
import be.fjc.casework.findings.domain.Finding;
import be.fjc.casework.findings.domain.FindingKind;
import be.fjc.casework.findings.domain.Findings;
import be.fjc.casework.findings.domain.Lapse;
import be.fjc.casework.usecase.Standing;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Subject;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A finding should not have been entered: it does not count any more, and stays to be seen with who said so and why. */
@UseCase
public class WithdrawFinding {

    @Inject
    Access access;

    @Inject
    Standing standing;

    @Inject
    Dossiers dossiers;

    @Inject
    Findings findings;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /** Also on a closed dossier: what is wrong must not stand there for ever. */
    public void withdraw(DossierId id, FindingKind kind, UUID findingId, String reason) {
        Subject subject = access.subject();
        Dossier dossier = dossiers.find(id).orElseThrow(() -> access.absent("casework.finding.withdraw", "dossier", id.value()));
        access.require("casework.finding.withdraw", standing.of(subject, dossier));
        Finding finding = findings.find(kind, findingId)
                .filter(one -> one.entry().isOf(id))
                .orElseThrow(() -> new InvalidInput("notInList", "finding"));
        Instant now = clock.instant();
        finding.lapse(Lapse.WITHDRAWN, reason, subject.account(), now);
        timeline.add(Step.of(id, "findingWithdrawn", Map.of("kind", kind.code()), subject.account(), now));
    }
}
