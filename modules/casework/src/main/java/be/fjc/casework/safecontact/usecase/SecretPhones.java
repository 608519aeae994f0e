package be.fjc.casework.safecontact.usecase;

import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.FamilyMember;
import be.fjc.casework.domain.Referral;
import be.fjc.casework.domain.ReferralPerson;
import be.fjc.casework.domain.Referrals;
import be.fjc.casework.matching.domain.MemberMerges;
import be.fjc.casework.safecontact.domain.ContactDetail;
import be.fjc.casework.safecontact.domain.DetailKind;
import be.fjc.casework.safecontact.domain.SafeContacts;
import be.fjc.platform.access.Access;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.sealing.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Telephone numbers that nobody may come to know: named in a referral they lie sealed there, and with the member of the family once a
 * dossier opened. Such a number stands in plain with nobody of that family any more: whoever had it, has it sealed.
 */
@ApplicationScoped
public class SecretPhones {

    @Inject
    Access access;

    @Inject
    Referrals referrals;

    @Inject
    SafeContacts contacts;

    @Inject
    MemberMerges merges;

    @Inject
    Seal seal;

    /** A referral names this number of one of its persons. */
    public void named(Referral referral, UUID person, String number, Instant now) {
        referral.forgetPhone(number, now).stream()
                .filter(other -> referral.secretPhone(other).isEmpty())
                .forEach(other -> seal(referral, other, number, now));
        seal(referral, person, number, now);
    }

    private void seal(Referral referral, UUID person, String number, Instant now) {
        referral.keepSecretPhone(person, seal.seal(ReferralPerson.placeOfSecretPhone(person), number), now);
    }

    /** The dossier that opened about the same family keeps the numbers from now on, in the place of its referral. */
    public void handedOver(Referral referral, Dossier dossier, UUID by, Instant now) {
        List<UUID> told = referral.personIds();
        List<FamilyMember> family = dossier.family();
        for (int place = 0; place < told.size(); place++) {
            UUID person = told.get(place);
            UUID member = family.get(place).id();
            referral.secretPhone(person)
                    .map(sealed -> seal.open(ReferralPerson.placeOfSecretPhone(person), sealed))
                    .ifPresent(number -> add(dossier, member, number, by, now));
        }
        referral.handOverSecretPhones();
    }

    /** This member of the family has this number. */
    public void keep(Dossier dossier, UUID member, String number, Instant now) {
        add(dossier, member, number, access.subject().account(), now);
        sealElsewhere(dossier, member, number, now);
    }

    /** The number is sealed with this member of the family; it is nowhere else in plain either, not even where it was first told. */
    void sealElsewhere(Dossier dossier, UUID member, String number, Instant now) {
        UUID by = access.subject().account();
        dossier.forgetPhone(number).stream().filter(other -> !other.equals(member)).forEach(other -> add(dossier, other, number, by, now));
        contacts.details(dossier.id()).stream()
                .filter(detail -> detail.isPlainNumber(number))
                .forEach(detail -> detail.protect(seal.seal(ContactDetail.placeOfSecret(detail.id()), detail.plain()), false));
        referrals.of(dossier.id()).forEach(referral -> referral.forgetPhone(number, now));
        merges.of(dossier.id()).forEach(merge -> merge.forgetWith(number, seal, now));
    }

    private void add(Dossier dossier, UUID member, String number, UUID by, Instant now) {
        UUID id = Ids.at(now);
        var told = new ContactDetail.Told(member, DetailKind.ofNumber(number), null, null, null);
        contacts.add(new ContactDetail(id, dossier.id(), told, null, seal.seal(ContactDetail.placeOfSecret(id), number), by, now));
    }
}
