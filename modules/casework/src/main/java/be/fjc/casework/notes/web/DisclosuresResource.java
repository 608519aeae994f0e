package be.fjc.casework.notes.web;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.DossierId;
import be.fjc.casework.notes.usecase.RecordDisclosure;
import be.fjc.casework.notes.view.DisclosureLine;
import be.fjc.casework.notes.view.DisclosureLists;
import be.fjc.casework.web.Created;
import be.fjc.platform.runtime.web.Cut;
import be.fjc.platform.runtime.web.Items;
import be.fjc.platform.runtime.web.Links;
import be.fjc.platform.runtime.web.Pages;
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

/** What was told about a family to others. */
@Path("casework/v1/dossiers/{dossierId}/disclosures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DisclosuresResource {

    @Inject
    RecordDisclosure recordDisclosure;

    @Inject
    DisclosureLists lists;

    @Inject
    Pages pages;

    @Inject
    Links links;

    @GET
    public Items<DisclosureLine> list(
            @PathParam("dossierId") UUID dossier, @QueryParam("pageSize") Integer pageSize, @QueryParam("afterDisclosure") String after) {
        Cut cut = pages.cut("afterDisclosure", after, pageSize);
        List<DisclosureLine> lines = lists.page(new DossierId(dossier), cut);
        return pages.items(cut, lines, line -> List.of(line.recordedAt(), line.id()), Function.identity());
    }

    @POST
    public Response record(@PathParam("dossierId") UUID dossier, @NotNull @Valid DisclosureRequest request) {
        UUID disclosure = recordDisclosure.record(new DossierId(dossier), request.account());
        return Response.created(links.location(CaseworkModule.ID, "dossiers", dossier, "disclosures"))
                .entity(Created.of(disclosure, links.to(CaseworkModule.ID, "dossiers", dossier, "disclosures")))
                .build();
    }
}
