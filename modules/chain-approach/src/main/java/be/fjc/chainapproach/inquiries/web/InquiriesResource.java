package be.fjc.chainapproach.inquiries.web;

import be.fjc.chainapproach.inquiries.usecase.AnswerInquiry;
import be.fjc.chainapproach.inquiries.view.InquiryFile;
import be.fjc.chainapproach.inquiries.view.InquiryFiles;
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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** What is asked of the caller's organisation before a meeting. */
@Path("chain-approach/v1/inquiries")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InquiriesResource {

    @Inject
    AnswerInquiry answerInquiry;

    @Inject
    InquiryFiles files;

    @Inject
    Preconditions preconditions;

    @Inject
    Links links;

    @GET
    public Items<InquiryFile> own() {
        return Items.all(files.own());
    }

    @GET
    @Path("{inquiryId}")
    public Response read(@PathParam("inquiryId") UUID id) {
        Seen<InquiryFile> seen = files.read(id);
        return preconditions.answer(seen.body(), seen.id(), seen.version(), seen.decision());
    }

    @POST
    @Path("{inquiryId}/answers")
    public Response answer(@PathParam("inquiryId") UUID id, @NotNull @Valid AnswerRequest request) {
        answerInquiry.answer(id, request.known(), request.text(), preconditions.ifSent());
        return Created.at(links, id, "inquiries", id);
    }
}
