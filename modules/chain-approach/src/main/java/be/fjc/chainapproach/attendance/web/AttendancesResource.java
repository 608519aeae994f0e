package be.fjc.chainapproach.attendance.web;

import be.fjc.chainapproach.attendance.usecase.KeepAttendance;
import be.fjc.chainapproach.attendance.view.AttendanceLine;
import be.fjc.chainapproach.attendance.view.AttendanceLists;
import be.fjc.chainapproach.web.Created;
import be.fjc.platform.runtime.web.Items;
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

/** Who sits at an item. */
@Path("chain-approach/v1/meetings/{meetingId}/agendaItems/{agendaItemId}/attendances")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AttendancesResource {

    @Inject
    KeepAttendance keepAttendance;

    @Inject
    AttendanceLists lists;

    @Inject
    Links links;

    @GET
    public Items<AttendanceLine> list(@PathParam("meetingId") UUID meeting, @PathParam("agendaItemId") UUID item) {
        return Items.all(lists.list(meeting, item));
    }

    @POST
    public Response comes(
            @PathParam("meetingId") UUID meeting, @PathParam("agendaItemId") UUID item, @NotNull @Valid AttendanceRequest request) {
        return created(meeting, item, keepAttendance.comes(meeting, item, request.account(), request.observer()));
    }

    @POST
    @Path("{attendanceId}/departures")
    @Consumes(MediaType.WILDCARD)
    public Response leaves(
            @PathParam("meetingId") UUID meeting, @PathParam("agendaItemId") UUID item, @PathParam("attendanceId") UUID attendance) {
        keepAttendance.leaves(meeting, item, attendance);
        return created(meeting, item, attendance);
    }

    /** It stays on record; what is created is its end. */
    @POST
    @Path("{attendanceId}/withdrawals")
    public Response withdraw(
            @PathParam("meetingId") UUID meeting, @PathParam("agendaItemId") UUID item, @PathParam("attendanceId") UUID attendance,
            @NotNull @Valid WithdrawalRequest request) {
        keepAttendance.withdraw(meeting, item, attendance, request.reason().strip());
        return created(meeting, item, attendance);
    }

    private Response created(UUID meeting, UUID item, UUID attendance) {
        return Created.at(links, attendance, "meetings", meeting, "agendaItems", item, "attendances");
    }
}
