package be.fjc.platform.runtime.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The state of the audit's chain over HTTP. */
@Path("platform/v1/auditChain")
@RequestScoped
public class AuditChainResource {

    @Inject
    ReadChain readChain;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public ChainState state() {
        return readChain.read();
    }
}
