package be.fjc.casework.documents.web;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.DossierId;
import be.fjc.casework.documents.domain.DocumentClass;
import be.fjc.casework.documents.usecase.AddDocumentPart;
import be.fjc.casework.documents.usecase.StartDocument;
import be.fjc.casework.documents.usecase.Watermark;
import be.fjc.casework.documents.usecase.WithdrawDocument;
import be.fjc.casework.documents.view.DocumentContent;
import be.fjc.casework.documents.view.DocumentFile;
import be.fjc.casework.documents.view.DocumentFiles;
import be.fjc.casework.view.Seen;
import be.fjc.casework.web.Created;
import be.fjc.casework.web.Sent;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Documents of a dossier: sent in pieces that fit a request and can each be sent again, read whole. */
@Path("casework/v1/dossiers/{dossierId}/documents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DocumentsResource {

    @Inject
    StartDocument startDocument;

    @Inject
    AddDocumentPart addDocumentPart;

    @Inject
    WithdrawDocument withdrawDocument;

    @Inject
    DocumentFiles files;

    @Inject
    Pages pages;

    @Inject
    Preconditions preconditions;

    @Inject
    Links links;

    @GET
    public Items<DocumentFile> list(
            @PathParam("dossierId") UUID dossier, @QueryParam("pageSize") Integer pageSize, @QueryParam("afterDocument") String after) {
        Cut cut = pages.cut("afterDocument", after, pageSize);
        List<DocumentFile> found = files.page(new DossierId(dossier), cut);
        return pages.items(cut, found, one -> List.of(one.startedAt(), one.id()), Function.identity());
    }

    @POST
    public Response start(@PathParam("dossierId") UUID dossier, @NotNull @Valid DocumentRequest request) {
        UUID document = startDocument.start(new DossierId(dossier), request.fileName().strip(),
                Sent.value(DocumentClass.class, request.classification()), request.size());
        return created(dossier, document);
    }

    @GET
    @Path("{documentId}")
    public Response read(@PathParam("dossierId") UUID dossier, @PathParam("documentId") UUID document) {
        Seen<DocumentFile> seen = files.read(new DossierId(dossier), document);
        return preconditions.answer(seen.body(), seen.id(), seen.version(), seen.decision());
    }

    @POST
    @Path("{documentId}/parts")
    public Response add(@PathParam("dossierId") UUID dossier, @PathParam("documentId") UUID document, @NotNull @Valid PartRequest request) {
        addDocumentPart.add(new DossierId(dossier), document, request.part(), request.bytes());
        return created(dossier, document);
    }

    /** To be saved, never shown in the browser: complete before its first byte leaves, and named after the id. */
    @GET
    @Path("{documentId}/content")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public Response content(@PathParam("dossierId") UUID dossier, @PathParam("documentId") UUID document) {
        DocumentContent content = files.content(new DossierId(dossier), document);
        byte[] bytes = content.mark() == null ? content.bytes() : Watermark.on(content.bytes(), content.mark());
        return Response.ok(bytes)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + content.id() + "." + content.kind() + "\"")
                .header("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'")
                .build();
    }

    /** The document stays on record; what it said does not. */
    @POST
    @Path("{documentId}/withdrawals")
    public Response withdraw(@PathParam("dossierId") UUID dossier, @PathParam("documentId") UUID document,
            @NotNull @Valid DocumentWithdrawalRequest request) {
        withdrawDocument.withdraw(new DossierId(dossier), document, request.reason().strip(), preconditions.ifSent());
        return created(dossier, document);
    }

    private Response created(UUID dossier, UUID document) {
        return Response.created(links.location(CaseworkModule.ID, "dossiers", dossier, "documents", document))
                .entity(Created.of(document, links.to(CaseworkModule.ID, "dossiers", dossier, "documents", document)))
                .build();
    }
}
