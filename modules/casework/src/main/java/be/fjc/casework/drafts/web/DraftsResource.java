package be.fjc.casework.drafts.web;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.drafts.domain.Draft;
import be.fjc.casework.drafts.usecase.DropDraft;
import be.fjc.casework.drafts.usecase.KeepDraft;
import be.fjc.casework.drafts.view.DraftFile;
import be.fjc.casework.drafts.view.DraftFiles;
import be.fjc.casework.view.Seen;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.runtime.web.EditionIsOld;
import be.fjc.platform.runtime.web.Items;
import be.fjc.platform.runtime.web.Links;
import be.fjc.platform.runtime.web.Preconditions;
import be.fjc.platform.runtime.web.ProblemException;
import be.fjc.platform.runtime.web.ProblemType;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/** Half-finished forms of the one who fills them in: taken as they come, kept on the server and never in the browser. */
@Path("casework/v1/drafts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DraftsResource {

    private static final int LARGEST = 64 * 1024;

    @Inject
    KeepDraft keepDraft;

    @Inject
    DropDraft dropDraft;

    @Inject
    DraftFiles files;

    @Inject
    Preconditions preconditions;

    @Inject
    Links links;

    @PUT
    @Path("{draftId}")
    public Response keep(@PathParam("draftId") UUID id, @NotNull @Valid DraftRequest request) {
        boolean starts = preconditions.onlyIfNew();
        Expected expected = starts ? nothingThere() : preconditions.required();
        Draft.Form form = new Draft.Form(request.form(), request.about());
        KeepDraft.Kept kept = keepDraft.keep(id, form, content(request), starts, expected);
        return (kept.started() ? Response.created(links.location(CaseworkModule.ID, "drafts", id)) : Response.ok())
                .entity(new Saved(id, kept.savedAt(), kept.version()))
                .header(HttpHeaders.ETAG, preconditions.tag(id, kept.version(), kept.decision()))
                .build();
    }

    @GET
    public Items<DraftFile> list(@QueryParam("form") @Pattern(regexp = DraftRequest.FORM) String form, @QueryParam("about") UUID about) {
        return Items.all(files.own(form, about));
    }

    @GET
    @Path("{draftId}")
    public Response read(@PathParam("draftId") UUID id) {
        Seen<DraftFile> seen = files.read(id);
        DraftFile file = seen.body();
        try (JsonReader reader = Json.createReader(new StringReader(file.content()))) {
            var whole = new Whole(file.id(), file.href(), file.form(), file.about(), file.savedAt(), file.version(), reader.readObject());
            return preconditions.answer(whole, seen.id(), seen.version(), seen.decision());
        }
    }

    @DELETE
    @Path("{draftId}")
    public void drop(@PathParam("draftId") UUID id) {
        dropDraft.drop(id, preconditions.required());
    }

    private static Expected nothingThere() {
        return (id, version) -> {
            throw new EditionIsOld();
        };
    }

    private static String content(DraftRequest request) {
        String text = Json.createObjectBuilder(request.content()).build().toString();
        if (text.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            throw new ProblemException(ProblemType.PAYLOAD_TOO_LARGE);
        }
        return text;
    }

    /** That it was kept. */
    public record Saved(UUID id, Instant savedAt, long version) {}

    /** A draft with what was typed. */
    public record Whole(UUID id, String href, String form, UUID about, Instant savedAt, long version, JsonObject content) {}
}
