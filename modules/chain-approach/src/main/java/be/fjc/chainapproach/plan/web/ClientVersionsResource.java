package be.fjc.chainapproach.plan.web;

import be.fjc.chainapproach.plan.usecase.MakeClientVersion;
import be.fjc.chainapproach.plan.view.ClientSheetFile;
import be.fjc.chainapproach.plan.view.ClientSheets;
import be.fjc.chainapproach.web.Created;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashSet;
import java.util.UUID;

/** Versions of a plan for those of the family: looked at first, then made, then taken along on paper. */
@Path("chain-approach/v1/plans/{planId}/clientVersions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClientVersionsResource {

    @Inject
    MakeClientVersion makeClientVersion;

    @Inject
    ClientSheets sheets;

    @Inject
    Preconditions preconditions;

    @Inject
    Links links;

    @POST
    @Path("query")
    public ClientSheetFile look(@PathParam("planId") UUID plan, @NotNull @Valid ClientSheetRequest request) {
        return sheets.look(plan, request.reader(), new HashSet<>(request.leftOut()));
    }

    @POST
    public Response make(@PathParam("planId") UUID plan, @NotNull @Valid ClientVersionRequest request) {
        UUID id = makeClientVersion.make(
                plan, request.reader(), new HashSet<>(request.leftOut()), request.madeBecause().strip(), preconditions.ifSent());
        return Created.at(links, id, "plans", plan);
    }

    /** To be saved, never shown in the browser, and named after the id. */
    @GET
    @Path("{clientVersionId}/content")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public Response content(@PathParam("planId") UUID plan, @PathParam("clientVersionId") UUID version) {
        return Response.ok(sheets.paper(plan, version))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + version + ".pdf\"")
                .header("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'")
                .build();
    }
}
