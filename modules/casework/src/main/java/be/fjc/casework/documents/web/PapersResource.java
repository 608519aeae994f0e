package be.fjc.casework.documents.web;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.DossierId;
import be.fjc.casework.documents.domain.Paper;
import be.fjc.casework.documents.usecase.MakePaper;
import be.fjc.casework.documents.view.PaperDraft;
import be.fjc.casework.documents.view.PaperDrafts;
import be.fjc.casework.domain.WorkingDays;
import be.fjc.casework.notes.domain.Disclosure;
import be.fjc.casework.web.Created;
import be.fjc.casework.web.Sent;
import be.fjc.platform.runtime.web.Links;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;

/** Letters and extracts of a dossier: looked at first, then made. */
@Path("casework/v1/dossiers/{dossierId}/papers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PapersResource {

    @Inject
    PaperDrafts drafts;

    @Inject
    MakePaper makePaper;

    @Inject
    Links links;

    @Inject
    Clock clock;

    @POST
    @Path("query")
    public PaperDraft look(@PathParam("dossierId") UUID dossier, @NotNull @Valid PaperRequest request) {
        return PaperDraft.of(paper(dossier, request));
    }

    @POST
    public Response make(@PathParam("dossierId") UUID dossier, @NotNull @Valid NewPaperRequest request) {
        Disclosure.Account disclosure = request.disclosure(WorkingDays.dayOf(clock.instant()));
        UUID document = makePaper.make(new DossierId(dossier), request.draft().kindOf(), paper(dossier, request.draft()), disclosure);
        return Response.created(links.location(CaseworkModule.ID, "dossiers", dossier, "documents", document))
                .entity(Created.of(document, links.to(CaseworkModule.ID, "dossiers", dossier, "documents", document)))
                .build();
    }

    private Paper paper(UUID dossier, PaperRequest request) {
        return drafts.draft(new DossierId(dossier), request.kindOf(), request.recipientOf(), request.person(), Sent.text(request.text()));
    }
}
