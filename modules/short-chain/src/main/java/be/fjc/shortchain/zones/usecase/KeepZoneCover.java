package be.fjc.shortchain.zones.usecase;

import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.centre.Centre;
import be.fjc.platform.centre.Centre.PoliceZone;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.kernel.UseCase;
import be.fjc.shortchain.zones.domain.ContactFunction;
import be.fjc.shortchain.zones.domain.ZoneCover;
import be.fjc.shortchain.zones.domain.ZoneCover.Span;
import be.fjc.shortchain.zones.domain.ZoneCovers;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** A coordinator says where the short chain works, and who is the contact point there. */
@UseCase
public class KeepZoneCover {

    private static final String KEEP = "short-chain.zoneCover.keep";

    @Inject
    Access access;

    @Inject
    ZoneCovers covers;

    @Inject
    CurrentCentre centre;

    @Inject
    Clock clock;

    /** @param code of a zone that exists on that day @param organisation code of a partner */
    public UUID add(String code, String organisation, ContactFunction function, LocalDate startsOn) {
        access.require(KEEP, Facts.creating("zoneCover"));
        Centre here = centre.get();
        PoliceZone zone = here.zones().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("notInList", "zone"));
        if (here.organisation(organisation).filter(one -> one.status() != Centre.Organisation.Status.FORMER).isEmpty()) {
            throw new InvalidInput("notInList", "organisation");
        }
        if (!zone.existedOn(startsOn)) {
            throw new InvalidInput("outOfRange", "startsOn");
        }
        ZoneCover cover = new ZoneCover(code, organisation, function, startsOn, access.subject().account(), clock.instant());
        requireFree(cover);
        covers.add(cover);
        return cover.id();
    }

    /** @param last day on which it holds */
    public void end(UUID id, LocalDate last) {
        ZoneCover cover = covers.find(id).orElseThrow(() -> access.absent(KEEP, "zoneCover", id));
        access.require(KEEP, Facts.about("zoneCover", id));
        cover.end(last);
        requireFree(cover);
    }

    private void requireFree(ZoneCover cover) {
        Span span = cover.span();
        Refusal.unless(covers.all().stream().noneMatch(other -> !other.id().equals(cover.id()) && other.span().meets(span)), "zoneCovered");
    }
}
