package be.fjc.platform.runtime.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Whether this centre can be worked in now; no details, because strangers may ask. */
@Path("platform/v1/health")
@RequestScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class HealthResource {

    /** @param status UP or DOWN */
    public record Health(String status) {}

    @Inject
    Heartbeat heartbeat;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response health() {
        try {
            heartbeat.listen();
            return Response.ok(new Health("UP")).build();
        } catch (PersistenceException | TransactionalException away) {
            return Response.status(Response.Status.SERVICE_UNAVAILABLE).entity(new Health("DOWN")).build();
        }
    }
}
