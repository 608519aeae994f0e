package be.fjc.shortchain.contacts.web;

import be.fjc.shortchain.web.Sent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/**
 * What somebody did.
 *
 * @param person place among the persons; left out for the family as a whole
 * @param triedAt left out for now
 * @param done whether nothing more is to be done
 */
public record AttemptRequest(
        @Min(0) @Max(Sent.MANY) Integer person,
        @NotBlank @Size(max = Sent.LINE) String reach,
        @NotBlank @Size(max = Sent.LINE) String result,
        Instant triedAt,
        @Size(max = Sent.TEXT) String attemptRemark,
        @Size(max = 20) List<@NotNull @Valid OfferRequest> offered,
        @NotNull Boolean done,
        @Size(max = Sent.TEXT) String overrideReason) {

    List<OfferRequest> offers() {
        return offered == null ? List.of() : offered;
    }

    /** Something that was offered. */
    public record OfferRequest(@NotBlank @Size(max = Sent.LINE) String offer, @NotBlank @Size(max = Sent.LINE) String answered) {}
}
