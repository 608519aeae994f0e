package be.fjc.shortchain.contacts.usecase;

import be.fjc.casework.OfficeDays;
import be.fjc.platform.centre.Centre;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.shortchain.ShortChainModule;
import be.fjc.shortchain.contacts.domain.ContactTerm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** By when somebody is reached out to in this centre. */
@ApplicationScoped
class ContactTerms {

    @Inject
    CurrentCentre centre;

    @Inject
    OfficeDays offices;

    Instant due(Instant intervention, int level) {
        Centre here = centre.get();
        return new ContactTerm(
                        here.number(ShortChainModule.ID, ShortChainModule.CONTACT_WITHIN),
                        here.number(ShortChainModule.ID, ShortChainModule.CONTACT_AT_TOP_WITHIN))
                .due(intervention, level, offices);
    }
}
