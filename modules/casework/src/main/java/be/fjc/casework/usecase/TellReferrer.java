package be.fjc.casework.usecase;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.ReferralDecided;
import be.fjc.casework.domain.Notice;
import be.fjc.casework.domain.Notices;
import be.fjc.casework.domain.ReceiptNumber;
import be.fjc.platform.access.ActsFor;
import be.fjc.platform.events.Reaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Tells who filed a referral that it was processed and how, unless that person decided on it. */
@ApplicationScoped
@ActsFor("who filed the referral: a receipt number and that it was processed, which that person may always know")
public class TellReferrer implements Reaction<ReferralDecided> {

    @Inject
    Notices notices;

    @Override
    public String module() {
        return CaseworkModule.ID;
    }

    @Override
    public String name() {
        return "tellReferrer";
    }

    @Override
    public Class<ReferralDecided> to() {
        return ReferralDecided.class;
    }

    @Override
    public void on(UUID eventId, ReferralDecided event) {
        if (!event.filedBy().equals(event.decidedBy())) {
            var number = new ReceiptNumber(event.receiptNumber());
            notices.add(new Notice(eventId, event.filedBy(), Notice.REFERRAL_PROCESSED, number, event.at()));
        }
    }
}
