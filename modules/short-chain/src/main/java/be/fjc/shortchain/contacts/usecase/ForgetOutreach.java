package be.fjc.shortchain.contacts.usecase;

import be.fjc.platform.access.ActsFor;
import be.fjc.platform.events.Reaction;
import be.fjc.shortchain.ScreeningUndone;
import be.fjc.shortchain.ShortChainModule;
import be.fjc.shortchain.contacts.domain.Outreach;
import be.fjc.shortchain.contacts.domain.Outreaches;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The screening was taken back: nobody is to be reached, unless a colleague found so before, or somebody was tried meanwhile. */
@ApplicationScoped
@ActsFor("the centre: an id")
public class ForgetOutreach implements Reaction<ScreeningUndone> {

    @Inject
    Outreaches outreaches;

    @Override
    public String module() {
        return ShortChainModule.ID;
    }

    @Override
    public String name() {
        return "forgetOutreach";
    }

    @Override
    public Class<ScreeningUndone> to() {
        return ScreeningUndone.class;
    }

    @Override
    public void on(UUID eventId, ScreeningUndone event) {
        outreaches.find(event.intervention()).filter(Outreach::goesWithScreening).ifPresent(outreaches::remove);
    }
}
