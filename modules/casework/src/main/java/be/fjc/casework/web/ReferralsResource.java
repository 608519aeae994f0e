package be.fjc.casework.web;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.DossierId;
import be.fjc.casework.ReferralId;
import be.fjc.casework.domain.Danger;
import be.fjc.casework.domain.ReferralStatus;
import be.fjc.casework.usecase.DecideReferral;
import be.fjc.casework.usecase.FileReferral;
import be.fjc.casework.usecase.LookFirst;
import be.fjc.casework.view.Found;
import be.fjc.casework.view.ReferralFile;
import be.fjc.casework.view.ReferralFiles;
import be.fjc.casework.view.ReferralLine;
import be.fjc.casework.view.ReferralLists;
import be.fjc.casework.view.ReferralSearch;
import be.fjc.casework.view.Seen;
import be.fjc.platform.runtime.web.Cut;
import be.fjc.platform.runtime.web.Items;
import be.fjc.platform.runtime.web.Links;
import be.fjc.platform.runtime.web.Pages;
import be.fjc.platform.runtime.web.Preconditions;
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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Referrals: filing, looking at, deciding, and reading as much as the reader may. */
@Path("casework/v1/referrals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReferralsResource {

    @Inject
    FileReferral fileReferral;

    @Inject
    LookFirst lookFirst;

    @Inject
    DecideReferral decideReferral;

    @Inject
    ReferralLists lists;

    @Inject
    ReferralSearch search;

    @Inject
    ReferralFiles files;

    @Inject
    Preconditions preconditions;

    @Inject
    Pages pages;

    @Inject
    Links links;

    @POST
    public Response file(@NotNull @Valid FilingRequest request) {
        FileReferral.Filed filed = fileReferral.file(request.filing(), request.draft());
        UUID id = filed.id().value();
        var answer = new Receipt(id, address(id), filed.receiptNumber(), filed.status(), filed.filedAt());
        return Response.created(links.location(CaseworkModule.ID, "referrals", id)).entity(answer).build();
    }

    @GET
    public Items<ReferralLine> list(
            @QueryParam("status") @OneOf(ReferralStatus.class) String status,
            @QueryParam("mine") Boolean mine,
            @QueryParam("pageSize") Integer pageSize,
            @QueryParam("afterReferral") String after) {
        Cut cut = pages.cut("afterReferral", after, pageSize);
        List<ReferralLine> lines = lists.page(Sent.value(ReferralStatus.class, status), Boolean.TRUE.equals(mine), cut);
        return pages.items(cut, lines, line -> List.of(line.filedAt(), line.id()), Function.identity());
    }

    @POST
    @Path("query")
    public Items<ReferralLine> search(
            @NotNull @Valid ReferralQuery query, @QueryParam("pageSize") Integer pageSize, @QueryParam("afterReferral") String after) {
        Cut cut = pages.cut("afterReferral", after, pageSize);
        return pages.items(cut, search.search(query.sought(), cut), Found::key, Found::line);
    }

    @GET
    @Path("{referralId}")
    public Response read(@PathParam("referralId") UUID id) {
        Seen<ReferralFile> seen = files.read(new ReferralId(id));
        return preconditions.answer(seen.body(), seen.id(), seen.version(), seen.decision());
    }

    @POST
    @Path("{referralId}/firstLooks")
    public Response look(@PathParam("referralId") UUID id, @NotNull @Valid FirstLookRequest request) {
        Danger danger = Sent.value(Danger.class, request.danger());
        lookFirst.look(new ReferralId(id), danger, Sent.text(request.note()), preconditions.ifSent());
        return created(Created.of(id, address(id)), id);
    }

    @POST
    @Path("{referralId}/decisions")
    public Response decide(@PathParam("referralId") UUID id, @NotNull @Valid DecisionRequest request) {
        Optional<DossierId> dossier =
                decideReferral.decide(new ReferralId(id), request.proposal(), preconditions.ifSent());
        UUID opened = dossier.map(DossierId::value).orElse(null);
        String dossierHref = opened == null ? null : links.to(CaseworkModule.ID, "dossiers", opened);
        return created(new Created(id, address(id), opened, dossierHref), id);
    }

    private Response created(Created answer, UUID id) {
        return Response.created(links.location(CaseworkModule.ID, "referrals", id)).entity(answer).build();
    }

    private String address(UUID id) {
        return links.to(CaseworkModule.ID, "referrals", id);
    }

    /** What the referrer gets in hand. */
    public record Receipt(UUID id, String href, String receiptNumber, String status, Instant filedAt) {}
}
