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
@Path("casework/v1/dossiers/{dossierId}")
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

    @PathParam("dossierId")
    UUID dossier;

    @GET
    @Path("incidents")
    public Items<IncidentLine> incidents() {
        return Items.all(lists.incidents(id()));
    }

    @POST
    @Path("incidents")
    public Response incident(@NotNull @Valid IncidentRequest request) {
        return recorded("incidents", request.told(), request.correction());
    }

    @GET
    @Path("escalation")
    public EscalationPicture escalation() {
        return lists.escalation(id());
    }

    @GET
    @Path("observations")
    public Items<ObservationLine> observations() {
        return Items.all(lists.observations(id()));
    }

    @POST
    @Path("observations")
    public Response observation(@NotNull @Valid ObservationRequest request) {
        return recorded("observations", request.told(), request.correction());
    }

    @GET
    @Path("factors")
    public Items<FactorLine> factors() {
        return Items.all(lists.factors(id()));
    }

    @POST
    @Path("factors")
    public Response factor(@NotNull @Valid FactorRequest request) {
        return recorded("factors", request.told(), request.correction());
    }

    @GET
    @Path("supportFigures")
    public Items<SupportFigureLine> supportFigures() {
        return Items.all(lists.supportFigures(id()));
    }

    @POST
    @Path("supportFigures")
    public Response supportFigure(@NotNull @Valid SupportFigureRequest request) {
        return recorded("supportFigures", request.told(), request.correction());
    }

    @GET
    @Path("services")
    public Items<ServiceLine> services() {
        return Items.all(lists.services(id()));
    }

    @POST
    @Path("services")
    public Response service(@NotNull @Valid ServiceRequest request) {
        return recorded("services", request.told(), request.correction());
    }

    /** The finding stays on record; what is created is that it does not count. */
    @POST
    @Path("withdrawals")
    public Response withdraw(@NotNull @Valid WithdrawalRequest request) {
        FindingKind kind = Coded.find(FindingKind.class, request.findingKind()).orElseThrow();
        withdrawFinding.withdraw(id(), kind, request.finding(), request.reason().strip());
        return created(kind.code() + "s", request.finding());
    }

    private Response recorded(String collection, Told told, CorrectionRequest correction) {
        return created(collection, recordFinding.record(id(), told, CorrectionRequest.of(correction)));
    }

    private Response created(String collection, UUID finding) {
        return Response.created(links.location(CaseworkModule.ID, "dossiers", dossier, collection))
                .entity(Created.of(finding, links.to(CaseworkModule.ID, "dossiers", dossier, collection)))
                .build();
    }

    private DossierId id() {
        return new DossierId(dossier);
    }
}
