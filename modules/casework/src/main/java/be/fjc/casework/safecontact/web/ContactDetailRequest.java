package be.fjc.casework.safecontact.web;

import be.fjc.casework.safecontact.domain.ContactDetail;
import be.fjc.casework.safecontact.domain.DetailKind;
import be.fjc.casework.web.OneOf;
import be.fjc.casework.web.Sent;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** A contact detail: what it is stands in {@code plain}, or in {@code secret} when it is safety-critical. */
public record ContactDetailRequest(
        @NotNull UUID person,
        @NotNull @OneOf(DetailKind.class) String kind,
        @Size(min = 1, max = 500) String plain,
        @Size(min = 1, max = 500) String secret,
        @Size(max = Sent.LINE) String municipality,
        LocalDate startsOn,
        LocalDate endsOn) {

    ContactDetail.Told told() {
        return new ContactDetail.Told(person, Sent.value(DetailKind.class, kind), Sent.text(municipality), startsOn, endsOn);
    }

    String plainSent() {
        return Sent.text(plain);
    }

    String secretSent() {
        return Sent.text(secret);
    }
}
