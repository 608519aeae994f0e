package be.fjc.platform.runtime.audit;

import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.runtime.web.Cut;
import be.fjc.platform.runtime.web.Items;
import be.fjc.platform.runtime.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Unusual access that waits for a look, over HTTP. */
@Path("platform/v1/accessReviews")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AccessReviewsResource {

    /**
     * @param outcome {@code justified}, {@code notJustified} or {@code unclear}
     * @param note why, in own words
     */
    public record Finding(@NotNull @Size(max = 20) String outcome, @NotBlank @Size(min = 3, max = 2000) String note) {}

    @Inject
    AccessReviews reviews;

    @Inject
    Pages pages;

    @GET
    public Items<AccessReviewLine> list(@QueryParam("state") @Size(max = 10) String state, @QueryParam("pageSize") Integer pageSize,
            @QueryParam("afterAccessReview") String after) {
        if (state != null && !List.of("open", "reviewed").contains(state)) {
            throw new InvalidInput("invalidFormat", "state");
        }
        Cut cut = pages.cut("afterAccessReview", after, pageSize);
        return pages.items(cut, reviews.list(!"reviewed".equals(state), cut.id(0), cut.fetch()), line -> List.of(line.id()), line -> line);
    }

    @POST
    @Path("{accessReviewId}/findings")
    public void close(@PathParam("accessReviewId") UUID id, @NotNull @Valid Finding finding) {
        AccessReview.Outcome outcome = Arrays.stream(AccessReview.Outcome.values())
                .filter(one -> one.code().equals(finding.outcome()))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("invalidFormat", "outcome"));
        reviews.close(id, outcome, finding.note().strip());
    }
}
