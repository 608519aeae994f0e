package be.fjc.shortchain.housebans.usecase;

import be.fjc.casework.ReferralId;
import be.fjc.casework.RiskDesk;
import be.fjc.platform.access.ActsFor;
import be.fjc.platform.events.Reaction;
import be.fjc.platform.sealing.Seal;
import be.fjc.shortchain.HouseBanEnded;
import be.fjc.shortchain.ShortChainModule;
import be.fjc.shortchain.contacts.domain.Outreach;
import be.fjc.shortchain.contacts.domain.Outreaches;
import be.fjc.shortchain.interventions.domain.Intervention;
import be.fjc.shortchain.interventions.domain.Interventions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody may come home again. Where the family has a dossier, because it was handed over or because the report stands there, its risk is
 * looked at again; we do not learn whether it has one. A ban that was told to be over, was extended and is over once more is told once more.
 */
@ApplicationScoped
@ActsFor("the centre: the number of a report goes to the case file, which says nothing back")
public class AskAnotherLook implements Reaction<HouseBanEnded> {

    @Inject
    Interventions interventions;

    @Inject
    Outreaches outreaches;

    @Inject
    RiskDesk risk;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    @Override
    public String module() {
        return ShortChainModule.ID;
    }

    @Override
    public String name() {
        return "askAnotherLook";
    }

    @Override
    public Class<HouseBanEnded> to() {
        return HouseBanEnded.class;
    }

    @Override
    public void on(UUID eventId, HouseBanEnded event) {
        Optional<Intervention> intervention = interventions.find(event.intervention());
        UUID referral = outreaches.find(event.intervention()).map(Outreach::referral).orElse(null);
        UUID fact = UUID.nameUUIDFromBytes((event.houseBan() + " " + event.at()).getBytes(StandardCharsets.UTF_8));
        risk.mayDiffer(new RiskDesk.Learned(fact, "houseBanEnds", referral == null ? null : new ReferralId(referral),
                intervention.map(one -> one.reportNumber(seal)).orElse(null)), clock.instant());
    }
}
