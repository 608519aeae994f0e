package be.fjc.chainapproach.measures.web;

import be.fjc.casework.DossierId;
import be.fjc.chainapproach.measures.usecase.ImposeMeasure;
import be.fjc.chainapproach.measures.view.MeasureFiles;
import be.fjc.chainapproach.measures.view.MeasuresFile;
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

/** What was imposed in one family. */
@Path("chain-approach/v1/dossiers/{dossierId}/measures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DossierMeasuresResource {

    @Inject
    ImposeMeasure imposeMeasure;

    @Inject
    MeasureFiles files;

    @Inject
    Links links;

    @GET
    public MeasuresFile list(@PathParam("dossierId") UUID dossier) {
        return files.of(new DossierId(dossier));
    }

    @POST
    public Response impose(@PathParam("dossierId") UUID dossier, @NotNull @Valid MeasureRequest request) {
        UUID id = imposeMeasure.impose(new DossierId(dossier), request.imposed());
        return Created.at(links, id, "measures", id);
    }
}
