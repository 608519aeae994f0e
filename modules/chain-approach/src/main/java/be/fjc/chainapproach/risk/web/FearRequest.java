package be.fjc.chainapproach.risk.web;

import be.fjc.chainapproach.domain.Coded;
import be.fjc.chainapproach.risk.domain.Fear;
import be.fjc.chainapproach.risk.domain.OwnFear;
import be.fjc.chainapproach.web.Sent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** How afraid somebody says to be. */
public record FearRequest(@NotBlank String fear, @Size(max = Sent.TEXT) String fearWords, @NotNull LocalDate fearOn) {

    OwnFear.Told told() {
        return new OwnFear.Told(Coded.sent(Fear.class, fear, "fear"), Sent.stripped(fearWords), fearOn);
    }
}
