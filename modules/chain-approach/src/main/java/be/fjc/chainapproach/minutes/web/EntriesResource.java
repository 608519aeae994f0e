package be.fjc.chainapproach.minutes.web;

import be.fjc.chainapproach.minutes.usecase.WriteMinutes;
import be.fjc.chainapproach.minutes.view.EntryLine;
import be.fjc.chainapproach.minutes.view.EntryLists;
import be.fjc.chainapproach.view.Seen;
import be.fjc.chainapproach.web.Created;
import be.fjc.platform.runtime.web.Items;
import be.fjc.platform.runtime.web.Links;
import be.fjc.platform.runtime.web.Preconditions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** What is said at an item, an entry at a time. */
@Path("chain-approach/v1/meetings/{meetingId}/agendaItems/{agendaItemId}/entries")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EntriesResource {

    @Inject
    WriteMinutes writeMinutes;

    @Inject
    EntryLists lists;

    @Inject
    Preconditions preconditions;

    @Inject
    Links links;

    @GET
    public Items<EntryLine> list(@PathParam("meetingId") UUID meeting, @PathParam("agendaItemId") UUID item) {
        return Items.all(lists.list(meeting, item));
    }

    @POST
    public Response add(@PathParam("meetingId") UUID meeting, @PathParam("agendaItemId") UUID item, @NotNull @Valid EntryRequest request) {
        UUID entry = writeMinutes.add(meeting, item, request.said());
        return Created.at(links, entry, "meetings", meeting, "agendaItems", item, "entries", entry);
    }

    @GET
    @Path("{entryId}")
    public Response read(
            @PathParam("meetingId") UUID meeting, @PathParam("agendaItemId") UUID item, @PathParam("entryId") UUID entry) {
        Seen<EntryLine> seen = lists.read(meeting, item, entry);
        return preconditions.answer(seen.body(), seen.id(), seen.version(), seen.decision());
    }

    @PUT
    @Path("{entryId}")
    public void change(
            @PathParam("meetingId") UUID meeting, @PathParam("agendaItemId") UUID item, @PathParam("entryId") UUID entry,
            @NotNull @Valid EntryRequest request) {
        writeMinutes.change(meeting, item, entry, request.said(), preconditions.required());
    }

    @DELETE
    @Path("{entryId}")
    @Consumes(MediaType.WILDCARD)
    public void remove(
            @PathParam("meetingId") UUID meeting, @PathParam("agendaItemId") UUID item, @PathParam("entryId") UUID entry) {
        writeMinutes.remove(meeting, item, entry, preconditions.required());
    }
}
