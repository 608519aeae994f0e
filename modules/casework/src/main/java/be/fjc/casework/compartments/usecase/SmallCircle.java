package be.fjc.casework.compartments.usecase;

import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.Notice;
import be.fjc.casework.domain.Notices;
import be.fjc.casework.domain.ReceiptNumber;
import be.fjc.casework.domain.Referral;
import be.fjc.casework.domain.Referrals;
import be.fjc.platform.access.Role;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.people.People;
import be.fjc.platform.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Those who hear at once of what is out of the ordinary: who coordinates and who watches over data protection; never somebody of whom the
 * dossier is kept from sight, and never the person it is about.
 */
@ApplicationScoped
public class SmallCircle {

    private static final List<Role> ROLES = List.of(Role.COORDINATOR, Role.DATA_PROTECTION_OFFICER);

    @Inject
    Notices notices;

    @Inject
    Hearers hearers;

    @Inject
    Referrals referrals;

    @Inject
    People people;

    /** @param about who did it, or of whom it is, and is not told */
    public void hears(String code, Dossier dossier, UUID about, Instant now) {
        ReceiptNumber receipt = referrals.find(dossier.referral()).map(Referral::receiptNumber).orElseThrow();
        Set<UUID> told = new HashSet<>();
        ROLES.forEach(role -> people.withRole(role).stream().map(Person::account).forEach(told::add));
        told.remove(about);
        hearers.among(told, dossier.id().value())
                .forEach(account -> notices.add(new Notice(Ids.at(now), account, code, receipt, now)));
    }
}
