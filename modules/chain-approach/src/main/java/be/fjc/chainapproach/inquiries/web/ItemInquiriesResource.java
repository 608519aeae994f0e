package be.fjc.chainapproach.inquiries.web;

import be.fjc.chainapproach.inquiries.usecase.AskPartner;
import be.fjc.chainapproach.inquiries.usecase.TableAnswer;
import be.fjc.chainapproach.inquiries.view.InquiryFile;
import be.fjc.chainapproach.inquiries.view.InquiryFiles;
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

/** Who is asked about an item, and telling the answer there. */
@Path("chain-approach/v1/meetings/{meetingId}/agendaItems/{agendaItemId}/inquiries")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ItemInquiriesResource {

    @Inject
    AskPartner askPartner;

    @Inject
    TableAnswer tableAnswer;

    @Inject
    InquiryFiles files;

    @Inject
    Links links;

    @GET
    public Items<InquiryFile> list(@PathParam("meetingId") UUID meeting, @PathParam("agendaItemId") UUID item) {
        return Items.all(files.ofItem(meeting, item));
    }

    @POST
    public Response ask(
            @PathParam("meetingId") UUID meeting, @PathParam("agendaItemId") UUID item, @NotNull @Valid InquiryRequest request) {
        UUID id = askPartner.ask(meeting, item, request.organisation());
        return Created.at(links, id, "meetings", meeting, "agendaItems", item, "inquiries");
    }

    /** What is created is an entry of the minutes. */
    @POST
    @Path("{inquiryId}/tablings")
    @Consumes(MediaType.WILDCARD)
    public Response table(
            @PathParam("meetingId") UUID meeting, @PathParam("agendaItemId") UUID item, @PathParam("inquiryId") UUID inquiry) {
        UUID entry = tableAnswer.table(meeting, item, inquiry);
        return Created.at(links, entry, "meetings", meeting, "agendaItems", item, "entries", entry);
    }
}
