package be.fjc.casework.safecontact.web;

import be.fjc.casework.DossierId;
import be.fjc.casework.safecontact.usecase.AttemptContact;
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
import java.util.UUID;

/** Asking before a contact whether it keeps to what was agreed. */
@Path("casework/v1/dossiers/{dossierId}/contactAttempts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ContactAttemptsResource {

    @Inject
    AttemptContact attemptContact;

    @POST
    public void attempt(@PathParam("dossierId") UUID id, @NotNull @Valid ContactAttemptRequest request) {
        attemptContact.attempt(new DossierId(id), request.person(), request.safeChannel(), request.overrideReasonSent());
    }
}
