package be.fjc.casework.safecontact.usecase;

import be.fjc.casework.DossierId;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.safecontact.domain.ContactDetail;
import be.fjc.casework.safecontact.domain.ContactRule;
import be.fjc.casework.safecontact.domain.SafeContacts;
import be.fjc.casework.usecase.Standing;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Decision;
import be.fjc.platform.access.InformationClass;
import be.fjc.platform.access.Open;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.sealing.Seal;
import jakarta.inject.Inject;
import java.util.UUID;

/** Someone needs one sealed value, says why, and gets that one. The audit says which kind and why, and never what it was. */
@UseCase
public class RevealSecret {

    /** How long a screen shows it. */
    static final int SECONDS = 60;

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
    Seal seal;

    /** @param ruleId an edition of an agreement of the dossier */
    public Revealed codeWord(DossierId id, UUID ruleId, String reason) {
        String action = "casework.safeContact.revealCodeWord";
        Facts facts = facts(id);
        ContactRule rule = contacts.rule(ruleId)
                .filter(one -> one.isOf(id))
                .orElseThrow(() -> access.absent(action, "contactRule", ruleId));
        Decision decision = sealed.require(action, facts, reason);
        Refusal.unless(rule.hasCodeWord(), "noCodeWord");
        String codeWord = seal.open(ContactRule.placeOfCodeWord(ruleId), rule.codeWord());
        return access.readable(new Revealed(codeWord, null, SECONDS), decision);
    }

    public Revealed detail(DossierId id, UUID detailId, String reason) {
        Facts facts = facts(id);
        ContactDetail detail = contacts.detail(detailId)
                .filter(one -> one.isOf(id))
                .orElseThrow(() -> access.absent("casework.safeContact.revealAddress", "contactDetail", detailId));
        Decision decision = switch (detail.kind().sort()) {
            case ADDRESS -> sealed.require("casework.safeContact.revealAddress", facts, reason);
            case PHONE -> sealed.require("casework.safeContact.revealPhone", facts, reason);
            case EMAIL -> sealed.require("casework.safeContact.revealEmail", facts, reason);
        };
        Refusal.unless(detail.isSafetyCritical(), "detailNotSealed");
        String secret = seal.open(ContactDetail.placeOfSecret(detailId), detail.secret());
        return access.readable(new Revealed(null, secret, SECONDS), decision);
    }

    private Facts facts(DossierId id) {
        Dossier dossier = dossiers.find(id).orElseThrow(() -> access.absent("casework.safeContact.read", "dossier", id.value()));
        return standing.of(access.subject(), dossier);
    }

    /**
     * The one value, under the name of what it is.
     *
     * @param secondsShown how long a screen may show it before it takes it away
     */
    public record Revealed(
            @Classified(InformationClass.A_SAFETY) String codeWord,
            @Classified(InformationClass.A_SAFETY) String secret,
            @Open Integer secondsShown) {}
}
