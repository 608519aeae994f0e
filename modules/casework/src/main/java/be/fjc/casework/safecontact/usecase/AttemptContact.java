package be.fjc.casework.safecontact.usecase;

import be.fjc.casework.DossierId;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.safecontact.domain.SafeChannel;
import be.fjc.casework.usecase.Standing;
import be.fjc.platform.access.Access;
import be.fjc.platform.kernel.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Someone is about to call or write, and asks first whether this person can safely be contacted so, now. */
@UseCase
public class AttemptContact {

    @Inject
    Access access;

    @Inject
    Standing standing;

    @Inject
    Dossiers dossiers;

    @Inject
    ContactCheck check;

    @Inject
    Clock clock;

    /**
     * Returns when it may be done.
     *
     * @param overrideReason why it must be done although it is not what was agreed; null when no reason was given
     */
    public void attempt(DossierId id, UUID person, SafeChannel channel, String overrideReason) {
        Dossier dossier = dossiers.find(id).orElseThrow(() -> access.absent("casework.dossier.contact", "dossier", id.value()));
        access.require("casework.dossier.contact", standing.of(access.subject(), dossier));
        dossier.requireMember(person);
        check.starting(dossier, person, channel, overrideReason, clock.instant());
    }
}
