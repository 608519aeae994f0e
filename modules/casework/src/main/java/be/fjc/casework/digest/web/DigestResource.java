package be.fjc.casework.digest.web;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.digest.usecase.ChooseDigest;
import be.fjc.casework.digest.view.DigestFile;
import be.fjc.casework.digest.view.DigestFiles;
import be.fjc.casework.web.Created;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The caller's own digest. */
@Path("casework/v1/digest")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DigestResource {

    @Inject
    ChooseDigest chooseDigest;

    @Inject
    DigestFiles files;

    @Inject
    Preconditions preconditions;

    @Inject
    Links links;

    @GET
    public DigestFile read() {
        return files.own();
    }

    @POST
    @Path("choices")
    public Response choose(@NotNull @Valid DigestRequest request) {
        UUID id = chooseDigest.choose(request.address(), request.at());
        return Response.created(links.location(CaseworkModule.ID, "digest"))
                .entity(Created.of(id, links.to(CaseworkModule.ID, "digest")))
                .build();
    }

    @DELETE
    @Path("choices/{choiceId}")
    public void end(@PathParam("choiceId") UUID id) {
        chooseDigest.end(id, preconditions.required());
    }
}
