package be.fjc.shortchain.contacts.web;

import be.fjc.casework.DossierId;
import be.fjc.casework.ReferralDesk;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.runtime.web.Cut;
import be.fjc.platform.runtime.web.Items;
import be.fjc.platform.runtime.web.Links;
import be.fjc.platform.runtime.web.Pages;
import be.fjc.platform.runtime.web.Preconditions;
import be.fjc.shortchain.ShortChainModule;
import be.fjc.shortchain.contacts.domain.Answered;
import be.fjc.shortchain.contacts.domain.Attempt.Tried;
import be.fjc.shortchain.contacts.domain.Chosen;
import be.fjc.shortchain.contacts.domain.ContactResult;
import be.fjc.shortchain.contacts.domain.HandedTo;
import be.fjc.shortchain.contacts.domain.Offer;
import be.fjc.shortchain.contacts.domain.OfferMade;
import be.fjc.shortchain.contacts.domain.Reach;
import be.fjc.shortchain.contacts.usecase.BeginOutreach;
import be.fjc.shortchain.contacts.usecase.HandOver;
import be.fjc.shortchain.contacts.usecase.ReachOut;
import be.fjc.shortchain.contacts.view.OutreachFile;
import be.fjc.shortchain.contacts.view.OutreachFiles;
import be.fjc.shortchain.contacts.view.OutreachLine;
import be.fjc.shortchain.domain.Coded;
import be.fjc.shortchain.view.Seen;
import be.fjc.shortchain.web.Created;
import be.fjc.shortchain.web.Sent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Reaching out to families after an intervention. */
@Path("short-chain/v1/outreaches")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OutreachesResource {

    private static final String OUTREACHES = "outreaches";

    @Inject
    BeginOutreach beginOutreach;

    @Inject
    ReachOut reachOut;

    @Inject
    HandOver handOver;

    @Inject
    OutreachFiles files;

    @Inject
    CurrentCentre centre;

    @Inject
    Pages pages;

    @Inject
    Preconditions preconditions;

    @Inject
    Links links;

    @Inject
    Clock clock;

    /** @param standing {@code open} when left out, or {@code closed} */
    @GET
    public Items<OutreachLine> list(
            @QueryParam("standing") String standing, @QueryParam("pageSize") Integer pageSize, @QueryParam("afterOutreach") String after) {
        if (standing != null && !List.of("open", "closed").contains(standing)) {
            throw new InvalidInput("notInList", "standing");
        }
        boolean closed = "closed".equals(standing);
        Cut cut = pages.cut("afterOutreach", after, pageSize);
        return pages.items(cut, files.page(closed, cut), one -> List.of(closed ? one.closedAt() : one.dueAt(), one.id()), Function.identity());
    }

    @POST
    public Response begin(@NotNull @Valid OutreachRequest request) {
        beginOutreach.begin(request.intervention(), request.level());
        return Created.at(links, request.intervention(), OUTREACHES, request.intervention());
    }

    @GET
    @Path("{outreachId}")
    public Response read(@PathParam("outreachId") UUID id) {
        Seen<OutreachFile> seen = files.read(id);
        return preconditions.answer(seen.body(), seen.id(), seen.version(), seen.decision());
    }

    /** Whether somebody can be tried so, now. */
    @POST
    @Path("{outreachId}/contactChecks")
    public void check(@PathParam("outreachId") UUID id, @NotNull @Valid ContactCheckRequest request) {
        reachOut.check(id, request.person(), request.way(), Sent.stripped(request.overrideReason()));
    }

    @POST
    @Path("{outreachId}/attempts")
    public Response log(@PathParam("outreachId") UUID id, @NotNull @Valid AttemptRequest request) {
        UUID attempt = reachOut.log(id, tried(request), request.done(), Sent.stripped(request.overrideReason()), preconditions.ifSent());
        return Created.at(links, attempt, OUTREACHES, id);
    }

    @POST
    @Path("{outreachId}/handOvers")
    public Response handOver(@PathParam("outreachId") UUID id, @NotNull @Valid HandOverRequest request) {
        HandedTo to = Coded.sent(HandedTo.class, request.handedTo(), "handedTo");
        ReferralDesk.Filed filed = handOver.handOver(
                id, to, request.immediateDanger(), request.situation().strip(), request.silentBecause().strip(), preconditions.ifSent());
        return handedOver(id, filed, null);
    }

    /** Its dossier opens at once. */
    @POST
    @Path("{outreachId}/dossiers")
    public Response open(@PathParam("outreachId") UUID id, @NotNull @Valid OpeningRequest request) {
        ReferralDesk.Opened opened = handOver.open(
                id, request.situation().strip(), request.silentBecause().strip(), request.opening(), preconditions.ifSent());
        return handedOver(id, opened.referral(), opened.dossier().map(DossierId::value).orElse(null));
    }

    private Response handedOver(UUID id, ReferralDesk.Filed filed, UUID dossier) {
        UUID referral = filed.id().value();
        return Response.created(links.location(ShortChainModule.ID, OUTREACHES, id))
                .entity(new HandedOver(referral, links.to("casework", "referrals", referral), filed.receiptNumber(), dossier))
                .build();
    }

    private Tried tried(AttemptRequest request) {
        List<OfferMade> offers = request.offers().stream()
                .map(one -> new OfferMade(
                        Chosen.sent(Offer.class, one.offer(), code -> isOwn("offer", code), "offered"),
                        Coded.sent(Answered.class, one.answered(), "answered")))
                .toList();
        if (offers.stream().map(OfferMade::offer).distinct().count() < offers.size()) {
            throw new InvalidInput("duplicateInput", "offered");
        }
        return new Tried(
                request.person(),
                Coded.sent(Reach.class, request.reach(), "reach"),
                Chosen.sent(ContactResult.class, request.result(), code -> isOwn("contactResult", code), "result"),
                request.triedAt() == null ? clock.instant() : request.triedAt(),
                Sent.stripped(request.attemptRemark()),
                offers);
    }

    private boolean isOwn(String list, String code) {
        return centre.get().ownCode(list, code).isPresent();
    }
}
