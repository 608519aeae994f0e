package be.fjc.chainapproach.attendance.web;

import be.fjc.chainapproach.attendance.usecase.AcknowledgeSecrecy;
import be.fjc.chainapproach.attendance.usecase.KeepApology;
import be.fjc.chainapproach.attendance.usecase.LetReadAlong;
import be.fjc.chainapproach.attendance.view.RoomFile;
import be.fjc.chainapproach.attendance.view.RoomFiles;
import be.fjc.chainapproach.web.Created;
import be.fjc.platform.runtime.web.Links;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Who is at a meeting. */
@Path("chain-approach/v1/meetings/{meetingId}/room")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RoomResource {

    @Inject
    AcknowledgeSecrecy acknowledgeSecrecy;

    @Inject
    LetReadAlong letReadAlong;

    @Inject
    KeepApology keepApology;

    @Inject
    RoomFiles files;

    @Inject
    Links links;

    @GET
    public RoomFile read(@PathParam("meetingId") UUID meeting) {
        return files.read(meeting);
    }

    @POST
    @Path("acknowledgements")
    @Consumes(MediaType.WILDCARD)
    public Response acknowledge(@PathParam("meetingId") UUID meeting) {
        return Created.at(links, acknowledgeSecrecy.acknowledge(meeting), "meetings", meeting, "room");
    }

    @POST
    @Path("readAlongs")
    public Response letReadAlong(@PathParam("meetingId") UUID meeting, @NotNull @Valid ReadAlongRequest request) {
        return Created.at(links, letReadAlong.begin(meeting, request.account()), "meetings", meeting, "room");
    }

    @POST
    @Path("readAlongs/{readAlongId}/endings")
    @Consumes(MediaType.WILDCARD)
    public Response endReadAlong(@PathParam("meetingId") UUID meeting, @PathParam("readAlongId") UUID id) {
        letReadAlong.end(meeting, id);
        return Created.at(links, id, "meetings", meeting, "room");
    }

    @POST
    @Path("apologies")
    public Response excuse(@PathParam("meetingId") UUID meeting, @NotNull @Valid ApologyRequest request) {
        return Created.at(links, keepApology.keep(meeting, request.organisation()), "meetings", meeting, "room");
    }
}
