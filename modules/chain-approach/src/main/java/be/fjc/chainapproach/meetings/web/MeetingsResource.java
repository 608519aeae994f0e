package be.fjc.chainapproach.meetings.web;

import be.fjc.chainapproach.meetings.usecase.CallMeeting;
import be.fjc.chainapproach.meetings.usecase.ChangeMeeting;
import be.fjc.chainapproach.meetings.usecase.TableDossier;
import be.fjc.chainapproach.meetings.view.MeetingFile;
import be.fjc.chainapproach.meetings.view.MeetingFiles;
import be.fjc.chainapproach.meetings.view.MeetingLine;
import be.fjc.chainapproach.view.Seen;
import be.fjc.chainapproach.web.Created;
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
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Meetings of tables, and the dossiers on their agendas. */
@Path("chain-approach/v1/meetings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MeetingsResource {

    private static final String MEETINGS = "meetings";

    @Inject
    CallMeeting callMeeting;

    @Inject
    ChangeMeeting changeMeeting;

    @Inject
    TableDossier tableDossier;

    @Inject
    MeetingFiles files;

    @Inject
    Preconditions preconditions;

    @Inject
    Pages pages;

    @Inject
    Links links;

    @GET
    public Items<MeetingLine> list(@QueryParam("pageSize") Integer pageSize, @QueryParam("afterMeeting") String after) {
        Cut cut = pages.cut("afterMeeting", after, pageSize);
        return pages.items(cut, files.page(cut), line -> List.of(line.startsAt(), line.id()), Function.identity());
    }

    @POST
    public Response call(@NotNull @Valid MeetingRequest request) {
        UUID id = callMeeting.call(request.table(), request.plan());
        return Created.at(links, id, MEETINGS, id);
    }

    @GET
    @Path("{meetingId}")
    public Response read(@PathParam("meetingId") UUID id) {
        Seen<MeetingFile> seen = files.read(id);
        return preconditions.answer(seen.body(), seen.id(), seen.version(), seen.decision());
    }

    @POST
    @Path("{meetingId}/moves")
    public Response move(@PathParam("meetingId") UUID id, @NotNull @Valid MoveRequest request) {
        changeMeeting.move(id, request.startsAt(), request.place(), preconditions.ifSent());
        return Created.at(links, id, MEETINGS, id);
    }

    @POST
    @Path("{meetingId}/cancellations")
    @Consumes(MediaType.WILDCARD)
    public Response callOff(@PathParam("meetingId") UUID id) {
        changeMeeting.callOff(id, preconditions.ifSent());
        return Created.at(links, id, MEETINGS, id);
    }

    /** What is on the agenda is read with the meeting. */
    @POST
    @Path("{meetingId}/agendaItems")
    public Response put(@PathParam("meetingId") UUID id, @NotNull @Valid ItemRequest request) {
        UUID item = tableDossier.put(id, request.tabled(), preconditions.ifSent());
        return Created.at(links, item, MEETINGS, id);
    }

    @POST
    @Path("{meetingId}/agendaItems/{agendaItemId}/removals")
    public Response takeOff(@PathParam("meetingId") UUID id, @PathParam("agendaItemId") UUID item, @NotNull @Valid RemovalRequest request) {
        tableDossier.takeOff(id, item, request.reason().strip(), preconditions.ifSent());
        return Created.at(links, item, MEETINGS, id);
    }
}
