package be.fjc.shortchain.contacts.web;

import be.fjc.shortchain.contacts.domain.Reach;
import be.fjc.shortchain.domain.Coded;
import be.fjc.shortchain.web.Sent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What somebody is about to do. @param person place among the persons; left out for the family as a whole */
public record ContactCheckRequest(
        @Min(0) @Max(Sent.MANY) Integer person, @NotBlank @Size(max = Sent.LINE) String reach, @Size(max = Sent.TEXT) String overrideReason) {

    Reach way() {
        return Coded.sent(Reach.class, reach, "reach");
    }
}
