package be.fjc.casework.usecase;

import be.fjc.casework.ReferralId;
import be.fjc.casework.domain.Filer;
import be.fjc.casework.domain.Filing;
import be.fjc.casework.domain.ReceiptNumber;
import be.fjc.casework.domain.Referral;
import be.fjc.casework.domain.Referrals;
import be.fjc.casework.domain.Step;
import be.fjc.casework.domain.Terms;
import be.fjc.casework.domain.Timeline;
import be.fjc.casework.domain.WorkingDays;
import be.fjc.casework.drafts.domain.Drafts;
import be.fjc.platform.access.Access;
import be.fjc.casework.safecontact.usecase.SecretPhones;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Subject;
import be.fjc.platform.centre.Centre;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.events.Events;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.UseCase;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** A professional files a referral; the draft it was typed in goes. */
@UseCase
public class FileReferral {

    @Inject
    Access access;

    @Inject
    Referrals referrals;

    @Inject
    Drafts drafts;

    @Inject
    SecretPhones phones;

    @Inject
    Timeline timeline;

    @Inject
    Events events;

    @Inject
    CurrentCentre centre;

    @Inject
    Clock clock;

    RandomGenerator chance = new SecureRandom();

    /** @param draft the draft it was typed in; null when there is none */
    public Filed file(Filing filing, UUID draft) {
        Instant now = clock.instant();
        ReferralId id = new ReferralId(Ids.at(now));
        access.require("casework.referral.file", Facts.about("referral", id.value()));
        LocalDate today = WorkingDays.dayOf(now);
        if (filing.receivedOn() != null && filing.receivedOn().isAfter(today)) {
            throw new InvalidInput("inFuture", "receivedOn");
        }
        Subject filer = access.subject();
        Centre here = centre.get();
        Referral referral = new Referral(
                id,
                ReceiptNumber.draw(today.getYear(), chance),
                filing,
                here.zoneOf(filing.municipality(), today).map(Centre.PoliceZone::code).orElse(null),
                new Filer(filer.account(), filer.organisation()),
                new Terms(here.clocks().firstLookWorkingDays(), here.clocks().decisionWorkingDays()),
                now);
        filing.secretPhones().forEach((place, number) -> phones.named(referral, referral.personIds().get(place), number, now));
        referrals.add(referral);
        timeline.add(Step.of(referral.id(), "referralFiled", Map.of("channel", filing.channel().code()), filer.account(), now));
        events.publish(referral.filed());
        if (draft != null) {
            drafts.find(draft).filter(own -> own.belongsTo(filer.account(), filer.organisation())).ifPresent(drafts::remove);
        }
        return new Filed(referral.id(), referral.receiptNumber().value(), referral.status().code(), referral.filedAt());
    }

    /** What the referrer gets in hand. */
    public record Filed(ReferralId id, String receiptNumber, String status, Instant filedAt) {}
}
