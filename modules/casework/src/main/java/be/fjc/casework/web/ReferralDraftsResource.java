package be.fjc.casework.web;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.usecase.DropDraft;
import be.fjc.casework.usecase.KeepDraft;
import be.fjc.casework.view.DraftFile;
import be.fjc.casework.view.DraftFiles;
import be.fjc.casework.view.Seen;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.InvalidInput;
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
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Half-finished referrals of the one who types them: taken as they come, kept on the server and never in the browser. */
@Path("casework/v1/referralDrafts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReferralDraftsResource {

    private static final int LARGEST = 64 * 1024;

    private static final List<String> KNOWN =
            Arrays.stream(FilingRequest.class.getRecordComponents()).map(component -> component.getName()).toList();

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
    @Path("{referralDraftId}")
    public Response keep(@PathParam("referralDraftId") UUID id, @NotNull JsonObject content) {
        boolean starts = preconditions.onlyIfNew();
        Expected expected = starts ? nothingThere() : preconditions.required();
        KeepDraft.Kept kept = keepDraft.keep(id, checked(content), starts, expected);
        return (kept.started() ? Response.created(links.location(CaseworkModule.ID, "referralDrafts", id)) : Response.ok())
                .entity(new Saved(id, kept.savedAt(), kept.version()))
                .header(HttpHeaders.ETAG, preconditions.tag(id, kept.version(), kept.decision()))
                .build();
    }

    @GET
    public Items<DraftFile> list() {
        return Items.all(files.own());
    }

    @GET
    @Path("{referralDraftId}")
    public Response read(@PathParam("referralDraftId") UUID id) {
        Seen<DraftFile> seen = files.read(id);
        DraftFile file = seen.body();
        try (JsonReader reader = Json.createReader(new StringReader(file.content()))) {
            var whole = new Whole(file.id(), file.href(), file.savedAt(), file.version(), reader.readObject());
            return preconditions.answer(whole, seen.id(), seen.version(), seen.decision());
        }
    }

    @DELETE
    @Path("{referralDraftId}")
    public void drop(@PathParam("referralDraftId") UUID id) {
        dropDraft.drop(id, preconditions.required());
    }

    private static Expected nothingThere() {
        return (id, version) -> {
            throw new EditionIsOld();
        };
    }

    /** Values may be half-finished, but a property that no referral has is a mistake of the caller. */
    private static String checked(JsonObject content) {
        List<InvalidInput.Issue> unknown = content.keySet().stream()
                .filter(name -> !KNOWN.contains(name))
                .map(name -> new InvalidInput.Issue("unknownInput", name.matches("[A-Za-z0-9]{1,40}") ? name : "body"))
                .toList();
        if (!unknown.isEmpty()) {
            throw new InvalidInput(unknown);
        }
        String text = content.toString();
        if (text.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            throw new ProblemException(ProblemType.PAYLOAD_TOO_LARGE);
        }
        return text;
    }

    /** That it was kept. */
    public record Saved(UUID id, Instant savedAt, long version) {}

    /** A draft with what was typed. */
    public record Whole(UUID id, String href, Instant savedAt, long version, JsonObject content) {}
}
