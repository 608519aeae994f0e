package be.fjc.shortchain.housebans.web;

import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.runtime.web.Cut;
import be.fjc.platform.runtime.web.HoldsSecret;
import be.fjc.platform.runtime.web.Items;
import be.fjc.platform.runtime.web.Links;
import be.fjc.platform.runtime.web.Pages;
import be.fjc.platform.runtime.web.Preconditions;
import be.fjc.shortchain.domain.Coded;
import be.fjc.shortchain.housebans.domain.JusticeHouseResult;
import be.fjc.shortchain.housebans.domain.LiftedBy;
import be.fjc.shortchain.housebans.usecase.KeepHouseBan;
import be.fjc.shortchain.housebans.usecase.RecordHouseBan;
import be.fjc.shortchain.housebans.usecase.RevealHome;
import be.fjc.shortchain.housebans.view.HouseBanFile;
import be.fjc.shortchain.housebans.view.HouseBanFiles;
import be.fjc.shortchain.housebans.view.HouseBanLine;
import be.fjc.shortchain.view.Seen;
import be.fjc.shortchain.web.Created;
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
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Temporary house bans, their clock, and what becomes of them. */
@Path("short-chain/v1/houseBans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HouseBansResource {

    @Inject
    RecordHouseBan recordHouseBan;

    @Inject
    KeepHouseBan keepHouseBan;

    @Inject
    RevealHome revealHome;

    @Inject
    HouseBanFiles files;

    @Inject
    Pages pages;

    @Inject
    Preconditions preconditions;

    @Inject
    Links links;

    /** @param standing {@code holding} when left out, or {@code over} */
    @GET
    public Items<HouseBanLine> list(
            @QueryParam("standing") String standing, @QueryParam("pageSize") Integer pageSize, @QueryParam("afterHouseBan") String after) {
        if (standing != null && !List.of("holding", "over").contains(standing)) {
            throw new InvalidInput("notInList", "standing");
        }
        Cut cut = pages.cut("afterHouseBan", after, pageSize);
        return pages.items(cut, files.page("over".equals(standing), cut), line -> List.of(line.endsAt(), line.id()), Function.identity());
    }

    @POST
    public Response add(@NotNull @Valid HouseBanRequest request) {
        return created(recordHouseBan.record(request.intervention(), request.person(), request.noticeAt(), request.days(), request.home()));
    }

    @GET
    @Path("{houseBanId}")
    public Response read(@PathParam("houseBanId") UUID id) {
        Seen<HouseBanFile> seen = files.read(id);
        return preconditions.answer(seen.body(), seen.id(), seen.version(), seen.decision());
    }

    @POST
    @Path("{houseBanId}/hearings")
    public Response hear(@PathParam("houseBanId") UUID id, @NotNull @Valid HearingRequest request) {
        keepHouseBan.hearing(id, request.hearingAt(), preconditions.ifSent());
        return created(id);
    }

    @POST
    @Path("{houseBanId}/rulings")
    public Response rule(@PathParam("houseBanId") UUID id, @NotNull @Valid RulingRequest request) {
        keepHouseBan.rule(id, request.ruledOn(), request.extendedUntilOn(), preconditions.ifSent());
        return created(id);
    }

    @POST
    @Path("{houseBanId}/liftings")
    public Response lift(@PathParam("houseBanId") UUID id, @NotNull @Valid BanLiftingRequest request) {
        LiftedBy by = Coded.sent(LiftedBy.class, request.liftedBy(), "liftedBy");
        keepHouseBan.lift(id, request.liftedAt(), by, preconditions.ifSent());
        return created(id);
    }

    @POST
    @Path("{houseBanId}/justiceHouseContacts")
    public Response justiceHouse(@PathParam("houseBanId") UUID id, @NotNull @Valid JusticeHouseRequest request) {
        JusticeHouseResult result = Coded.sent(JusticeHouseResult.class, request.justiceHouse(), "justiceHouse");
        keepHouseBan.justiceHouse(id, request.justiceHouseOn(), result, preconditions.ifSent());
        return created(id);
    }

    @POST
    @Path("{houseBanId}/withdrawals")
    @Consumes(MediaType.WILDCARD)
    public Response withdraw(@PathParam("houseBanId") UUID id) {
        keepHouseBan.withdraw(id, preconditions.ifSent());
        return created(id);
    }

    /** The answer is not kept: a repeated request is another look, with a row of its own in the audit. */
    @POST
    @Path("{houseBanId}/homeReveals")
    @HoldsSecret
    public RevealHome.Revealed reveal(@PathParam("houseBanId") UUID id, @NotNull @Valid HomeRevealRequest request) {
        return revealHome.reveal(id, request.reason().strip());
    }

    private Response created(UUID ban) {
        return Created.at(links, ban, "houseBans", ban);
    }
}
