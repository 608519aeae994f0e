package be.fjc.platform.runtime.audit;

import be.fjc.platform.runtime.web.Cut;
import be.fjc.platform.runtime.web.Items;
import be.fjc.platform.runtime.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;

/** The audit over HTTP. */
@Path("platform/v1/auditEvents")
@RequestScoped
public class AuditEventsResource {

    @Inject
    ReadAudit readAudit;

    @Inject
    Pages pages;

    /**
     * What the list is narrowed to; in a body, because names do not belong in addresses.
     *
     * @param person part of a colleague's name
     * @param action beginning of an action, for example {@code casework.dossier}
     * @param until first moment that does not count any more
     */
    public record Query(@Size(min = 2, max = 100) String person, @Size(max = 100) String action, Instant from, Instant until) {}

    @POST
    @Path("query")
    @Produces(MediaType.APPLICATION_JSON)
    @Consumes(MediaType.APPLICATION_JSON)
    public Items<AuditLine> narrowed(
            @NotNull @Valid Query query, @QueryParam("afterAuditEvent") String after, @QueryParam("pageSize") Integer pageSize) {
        Cut cut = pages.cut("afterAuditEvent", after, pageSize);
        ReadAudit.Narrowing narrowing = new ReadAudit.Narrowing(query.person(), query.action(), query.from(), query.until());
        return pages.items(cut, readAudit.read(narrowing, cut.id(0), cut.fetch()), line -> List.of(line.id()), line -> line);
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Items<AuditLine> list(@QueryParam("afterAuditEvent") String after, @QueryParam("pageSize") Integer pageSize) {
        Cut cut = pages.cut("afterAuditEvent", after, pageSize);
        return pages.items(cut, readAudit.read(ReadAudit.Narrowing.NONE, cut.id(0), cut.fetch()), line -> List.of(line.id()), line -> line);
    }
}
