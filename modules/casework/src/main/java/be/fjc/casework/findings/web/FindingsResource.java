package be.fjc.casework.findings.web;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.DossierId;
import be.fjc.casework.domain.Coded;
import be.fjc.casework.findings.domain.FindingKind;
import be.fjc.casework.findings.domain.Told;
import be.fjc.casework.findings.usecase.RecordFinding;
import be.fjc.casework.findings.usecase.WithdrawFinding;
import be.fjc.casework.findings.view.EscalationPicture;
import be.fjc.casework.findings.view.FactorLine;
import be.fjc.casework.findings.view.FindingLists;
import be.fjc.casework.findings.view.IncidentLine;
import be.fjc.casework.findings.view.ObservationLine;
import be.fjc.casework.findings.view.ServiceLine;
import be.fjc.casework.findings.view.SupportFigureLine;
import be.fjc.casework.web.Created;
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

/** What is found out about a family. A finding is added, never changed: a correction is a new one, a withdrawal a thing of its own. */
@Path("casework/v1/dossiers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FindingsResource {

    @Inject
    RecordFinding recordFinding;

    @Inject
    WithdrawFinding withdrawFinding;

    @Inject
    FindingLists lists;

    @Inject
    Links links;

    @GET
    @Path("{dossierId}/incidents")
    public Items<IncidentLine> incidents(@PathParam("dossierId") UUID id) {
        return Items.all(lists.incidents(new DossierId(id)));
    }

    @POST
    @Path("{dossierId}/incidents")
    public Response incident(@PathParam("dossierId") UUID id, @NotNull @Valid IncidentRequest request) {
        return recorded(id, "incidents", request.told(), request.correction());
    }

    @GET
    @Path("{dossierId}/escalation")
    public EscalationPicture escalation(@PathParam("dossierId") UUID id) {
        return lists.escalation(new DossierId(id));
    }

    @GET
    @Path("{dossierId}/observations")
    public Items<ObservationLine> observations(@PathParam("dossierId") UUID id) {
        return Items.all(lists.observations(new DossierId(id)));
    }

    @POST
    @Path("{dossierId}/observations")
    public Response observation(@PathParam("dossierId") UUID id, @NotNull @Valid ObservationRequest request) {
        return recorded(id, "observations", request.told(), request.correction());
    }

    @GET
    @Path("{dossierId}/factors")
    public Items<FactorLine> factors(@PathParam("dossierId") UUID id) {
        return Items.all(lists.factors(new DossierId(id)));
    }

    @POST
    @Path("{dossierId}/factors")
    public Response factor(@PathParam("dossierId") UUID id, @NotNull @Valid FactorRequest request) {
        return recorded(id, "factors", request.told(), request.correction());
    }

    @GET
    @Path("{dossierId}/supportFigures")
    public Items<SupportFigureLine> supportFigures(@PathParam("dossierId") UUID id) {
        return Items.all(lists.supportFigures(new DossierId(id)));
    }

    @POST
    @Path("{dossierId}/supportFigures")
    public Response supportFigure(@PathParam("dossierId") UUID id, @NotNull @Valid SupportFigureRequest request) {
        return recorded(id, "supportFigures", request.told(), request.correction());
    }

    @GET
    @Path("{dossierId}/services")
    public Items<ServiceLine> services(@PathParam("dossierId") UUID id) {
        return Items.all(lists.services(new DossierId(id)));
    }

    @POST
    @Path("{dossierId}/services")
    public Response service(@PathParam("dossierId") UUID id, @NotNull @Valid ServiceRequest request) {
        return recorded(id, "services", request.told(), request.correction());
    }

    /** The finding stays on record; what is created is that it does not count. */
    @POST
    @Path("{dossierId}/withdrawals")
    public Response withdraw(@PathParam("dossierId") UUID id, @NotNull @Valid WithdrawalRequest request) {
        FindingKind kind = Coded.find(FindingKind.class, request.findingKind()).orElseThrow();
        withdrawFinding.withdraw(new DossierId(id), kind, request.finding(), request.reason().strip());
        return created(id, kind.code() + "s", request.finding());
    }

    private Response recorded(UUID dossier, String collection, Told told, CorrectionRequest correction) {
        return created(dossier, collection, recordFinding.record(new DossierId(dossier), told, CorrectionRequest.of(correction)));
    }

    private Response created(UUID dossier, String collection, UUID finding) {
        return Response.created(links.location(CaseworkModule.ID, "dossiers", dossier, collection))
                .entity(Created.of(finding, links.to(CaseworkModule.ID, "dossiers", dossier, collection)))
                .build();
    }
}
