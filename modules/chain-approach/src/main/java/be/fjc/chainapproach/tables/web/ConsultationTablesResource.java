package be.fjc.chainapproach.tables.web;

import be.fjc.chainapproach.tables.usecase.DefineTable;
import be.fjc.chainapproach.tables.usecase.SignProtocol;
import be.fjc.chainapproach.tables.view.TableFile;
import be.fjc.chainapproach.tables.view.TableFiles;
import be.fjc.chainapproach.tables.view.TableLine;
import be.fjc.chainapproach.view.Seen;
import be.fjc.chainapproach.web.Created;
import be.fjc.platform.runtime.web.Items;
import be.fjc.platform.runtime.web.Links;
import be.fjc.platform.runtime.web.Preconditions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Tables where organisations consult each other: what they are, and who signed. */
@Path("chain-approach/v1/consultationTables")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConsultationTablesResource {

    private static final String TABLES = "consultationTables";

    @Inject
    DefineTable defineTable;

    @Inject
    SignProtocol signProtocol;

    @Inject
    TableFiles files;

    @Inject
    Preconditions preconditions;

    @Inject
    Links links;

    @GET
    public Items<TableLine> list() {
        return Items.all(files.list());
    }

    @POST
    public Response add(@NotNull @Valid TableRequest request) {
        UUID id = defineTable.add(request.definition());
        return Created.at(links, id, TABLES, id);
    }

    @GET
    @Path("{consultationTableId}")
    public Response read(@PathParam("consultationTableId") UUID id) {
        Seen<TableFile> seen = files.read(id);
        return preconditions.answer(seen.body(), seen.id(), seen.version(), seen.decision());
    }

    @PUT
    @Path("{consultationTableId}")
    public void change(@PathParam("consultationTableId") UUID id, @NotNull @Valid TableRequest request) {
        defineTable.change(id, request.definition(), preconditions.required());
    }

    /** Who signed is read with the table. */
    @POST
    @Path("{consultationTableId}/signatures")
    public Response sign(@PathParam("consultationTableId") UUID id, @NotNull @Valid SignatureRequest request) {
        UUID signature = signProtocol.sign(id, request.signed(), preconditions.ifSent());
        return Created.at(links, signature, TABLES, id);
    }
}
