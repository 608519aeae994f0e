package be.fjc.shortchain.housebans.web;

import be.fjc.shortchain.web.Sent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

/**
 * A house ban as it is written down.
 *
 * @param person place among the persons of the intervention, the first 0
 * @param noticeAt left out for the moment that the intervention says
 * @param days left out for as long as the law allows
 */
public record HouseBanRequest(
        @NotNull UUID intervention,
        @NotNull @Min(0) @Max(Sent.MANY) Integer person,
        Instant noticeAt,
        @Min(1) @Max(366) Integer days,
        @Size(max = 500) String homeAddress) {

    String home() {
        return Sent.stripped(homeAddress);
    }
}
