package be.fjc.casework.safecontact.usecase;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.DossierId;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.domain.Step;
import be.fjc.casework.domain.Timeline;
import be.fjc.casework.safecontact.domain.ContactDetail;
import be.fjc.casework.safecontact.domain.DetailKind;
import be.fjc.casework.safecontact.domain.SafeContacts;
import be.fjc.casework.usecase.Standing;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Subject;
import be.fjc.platform.centre.Centre;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.sealing.Seal;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Someone keeps the addresses, numbers and mailboxes of a person up to date, and makes those safety-critical that must be. */
@UseCase
public class KeepContactDetail {

    @Inject
    Access access;

    @Inject
    Standing standing;

    @Inject
    Dossiers dossiers;

    @Inject
    SafeContacts contacts;

    @Inject
    SecretPhones phones;

    @Inject
    Timeline timeline;

    @Inject
    CurrentCentre centre;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    /**
     * One more.
     *
     * @param plain the text when everybody who works on the dossier may read it, else null
     * @param secret the text when it is safety-critical, else null
     */
    public UUID add(DossierId id, ContactDetail.Told told, String plain, String secret, Expected expected) {
        Dossier dossier = changing(id);
        expected.check(id.value(), dossier.version());
        dossier.requireMember(told.person());
        if ((plain == null) == (secret == null)) {
            throw new InvalidInput(plain == null ? "required" : "notApplicable", "secret");
        }
        checkMunicipality(told);
        Instant now = clock.instant();
        UUID detail = Ids.at(now);
        byte[] sealed = secret == null ? null : seal.seal(ContactDetail.placeOfSecret(detail), secret);
        ContactDetail.Told kept = sealed == null || keepsMunicipality() ? told : told.withoutMunicipality();
        contacts.add(new ContactDetail(detail, id, kept, plain, sealed, access.subject().account(), now));
        if (sealed != null && told.kind().sort() == DetailKind.Sort.PHONE) {
            phones.sealElsewhere(dossier, told.person(), secret, now);
        }
        changed(dossier, now);
        return detail;
    }

    /** It is not right after this day. */
    public void end(DossierId id, UUID detail, LocalDate last) {
        Dossier dossier = changing(id);
        find(id, detail).end(last);
        changed(dossier, clock.instant());
    }

    /** It is safety-critical from now on. */
    public void protect(DossierId id, UUID detailId) {
        Dossier dossier = changing(id);
        ContactDetail detail = find(id, detailId);
        Instant now = clock.instant();
        String plain = detail.plain();
        byte[] sealed = detail.isSafetyCritical() ? null : seal.seal(ContactDetail.placeOfSecret(detailId), plain);
        detail.protect(sealed, keepsMunicipality());
        if (detail.kind().sort() == DetailKind.Sort.PHONE) {
            phones.sealElsewhere(dossier, detail.person(), plain, now);
        }
        changed(dossier, now);
    }

    /** The number that a member of the family is known with is safety-critical from now on. */
    public void protectPhone(DossierId id, UUID member) {
        Dossier dossier = changing(id);
        String phone = dossier.member(member)
                .orElseThrow(() -> access.absent("casework.safeContact.write", "member", member))
                .registered()
                .phone();
        Refusal.unless(phone != null, "noPhone");
        Instant now = clock.instant();
        phones.keep(dossier, member, phone, now);
        changed(dossier, now);
    }

    private Dossier changing(DossierId id) {
        Subject subject = access.subject();
        Dossier dossier = dossiers.find(id).orElseThrow(() -> access.absent("casework.safeContact.write", "dossier", id.value()));
        access.require("casework.safeContact.write", standing.of(subject, dossier));
        return dossier;
    }

    private ContactDetail find(DossierId id, UUID detail) {
        return contacts.detail(detail)
                .filter(one -> one.isOf(id))
                .orElseThrow(() -> access.absent("casework.safeContact.write", "contactDetail", detail));
    }

    /** The step does not say what changed: that something is safety-critical is not for everybody who reads a timeline. */
    private void changed(Dossier dossier, Instant now) {
        dossier.touch(now);
        timeline.add(Step.of(dossier.id(), "contactDetailsChanged", Map.of(), access.subject().account(), now));
    }

    private void checkMunicipality(ContactDetail.Told told) {
        if (told.municipality() == null) {
            return;
        }
        if (told.kind().sort() != DetailKind.Sort.ADDRESS) {
            throw new InvalidInput("notApplicable", "municipality");
        }
    }

    private boolean keepsMunicipality() {
        Centre.ModuleChoice choice = centre.get().modules().get(CaseworkModule.ID);
        var setting = CaseworkModule.MUNICIPALITY_OF_SECRET_ADDRESS;
        return choice != null && "true".equals(choice.settings().getOrDefault(setting.key(), setting.defaultValue()));
    }
}
