package be.fjc.platform.runtime.audit;

import be.fjc.platform.runtime.web.Cut;
import be.fjc.platform.runtime.web.Items;
import be.fjc.platform.runtime.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The audit over HTTP. */
@Path("platform/v1/auditEvents")
@RequestScoped
public class AuditEventsResource {

    @Inject
    ReadAudit readAudit;

    @Inject
    Pages pages;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Items<AuditLine> list(@QueryParam("afterAuditEvent") String after, @QueryParam("pageSize") Integer pageSize) {
        Cut cut = pages.cut("afterAuditEvent", after, pageSize);
        return pages.items(cut, readAudit.read(cut.id(0), cut.fetch()), line -> List.of(line.id()), line -> line);
    }
}
