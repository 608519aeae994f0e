package be.fjc.casework.safecontact.usecase;

import be.fjc.casework.DossierId;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.domain.Step;
import be.fjc.casework.domain.Timeline;
import be.fjc.casework.safecontact.domain.ContactDetail;
import be.fjc.casework.safecontact.domain.SafeContacts;
import be.fjc.casework.usecase.Standing;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Subject;
import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.sealing.Seal;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A safety-critical detail becomes an ordinary one: somebody asks with a reason, somebody else who may have it agrees. */
@UseCase
public class LiftSafetyCritical {

    @Inject
    Access access;

    @Inject
    SealedAccess sealed;

    @Inject
    Standing standing;

    @Inject
    Dossiers dossiers;

    @Inject
    SafeContacts contacts;

    @Inject
    Timeline timeline;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    /** It stays sealed until somebody else agrees. */
    public void ask(DossierId id, UUID detailId, String reason) {
        Subject subject = access.subject();
        Dossier dossier = dossiers.find(id).orElseThrow(() -> access.absent("casework.safeContact.askLifting", "dossier", id.value()));
        ContactDetail detail = find("casework.safeContact.askLifting", id, detailId);
        sealed.require("casework.safeContact.askLifting", standing.of(subject, dossier), reason);
        Instant now = clock.instant();
        detail.askLifting(reason, subject.account(), now);
        dossier.touch(now);
    }

    /**
     * Somebody else agrees, or it stays sealed.
     *
     * @param agreed false keeps it sealed; whoever asked may do that too
     */
    public void decide(DossierId id, UUID detailId, boolean agreed, String reason) {
        Subject subject = access.subject();
        Dossier dossier = dossiers.find(id).orElseThrow(() -> access.absent("casework.safeContact.decideLifting", "dossier", id.value()));
        ContactDetail detail = find("casework.safeContact.decideLifting", id, detailId);
        sealed.require("casework.safeContact.decideLifting", standing.of(subject, dossier), reason);
        Instant now = clock.instant();
        if (agreed) {
            detail.requireSecondPerson(subject.account());
            detail.lift(seal.open(ContactDetail.placeOfSecret(detailId), detail.secret()), subject.account());
            timeline.add(Step.of(id, "contactDetailsChanged", Map.of(), subject.account(), now));
        } else {
            detail.keepSealed();
        }
        dossier.touch(now);
    }

    private ContactDetail find(String action, DossierId id, UUID detail) {
        return contacts.detail(detail).filter(one -> one.isOf(id)).orElseThrow(() -> access.absent(action, "contactDetail", detail));
    }
}
