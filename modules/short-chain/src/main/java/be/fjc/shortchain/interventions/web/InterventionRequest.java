package be.fjc.shortchain.interventions.web;

import be.fjc.shortchain.domain.Coded;
import be.fjc.shortchain.interventions.domain.PersonRole;
import be.fjc.shortchain.interventions.domain.Reported;
import be.fjc.shortchain.web.Sent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** An intervention as it is sent. */
public record InterventionRequest(
        @NotBlank @Size(max = 40) String reportNumber,
        @NotNull Instant occurredAt,
        @NotBlank @Size(max = Sent.LINE) String municipality,
        @NotBlank @Pattern(regexp = FACTS) String facts,
        Instant houseBanAt,
        @Valid @NotNull @Size(max = Sent.MANY) List<@NotNull @Valid PersonRequest> persons,
        @Size(max = Sent.TEXT) String remark) {

    /** What a code of the police looks like. */
    static final String FACTS = "[0-9A-Za-z][0-9A-Za-z ./-]{0,19}";

    public Reported reported() {
        return new Reported(reportNumber.strip(), occurredAt, municipality.strip(), null, facts.strip(), houseBanAt,
                persons.stream().map(PersonRequest::person).toList(), Sent.stripped(remark));
    }

    /** Somebody who was there. */
    public record PersonRequest(
            @NotBlank @Size(max = Sent.LINE) String role,
            @Size(max = Sent.LINE) String givenName,
            @Size(max = Sent.LINE) String familyName,
            @PastOrPresent LocalDate birthDate,
            @Size(max = 40) String phone) {

        private Reported.Person person() {
            return new Reported.Person(Coded.sent(PersonRole.class, role, "role"), Sent.stripped(givenName), Sent.stripped(familyName),
                    birthDate, Sent.stripped(phone));
        }
    }
}
