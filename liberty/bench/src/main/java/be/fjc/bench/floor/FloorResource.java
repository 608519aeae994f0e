package be.fjc.bench.floor;

import be.fjc.bench.slice.Asker;
import be.fjc.bench.slice.DossierSheet;
import be.fjc.bench.slice.Filing;
import be.fjc.bench.slice.Slice;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The slice's three operations with nothing around them. */
@Path("/")
public class FloorResource {

    /** A page, as the product's lists answer. */
    public record Page(List<Map<String, Object>> items) {}

    private static final Asker ASKER = Asker.anyone();

    @HeaderParam("Host")
    String host;

    @POST
    @Path("referrals")
    public Response file(Filing filing) throws SQLException {
        return Response.status(Response.Status.CREATED).entity(run(slice -> slice.file(filing))).build();
    }

    @GET
    @Path("dossiers/{id}")
    public DossierSheet read(@PathParam("id") UUID id) throws SQLException {
        return run(slice -> slice.read(id)).orElseThrow(NotFoundException::new);
    }

    @GET
    @Path("dossiers")
    public Page list() throws SQLException {
        return new Page(run(Slice::list));
    }

    /** One operation, one transaction. */
    private <T> T run(Work<T> work) throws SQLException {
        try (Connection connection = Logins.connect(host)) {
            T answer = work.on(new Slice(connection, ASKER));
            connection.commit();
            return answer;
        }
    }

    private interface Work<T> {
        T on(Slice slice) throws SQLException;
    }
}
