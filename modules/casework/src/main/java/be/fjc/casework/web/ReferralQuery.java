package be.fjc.casework.web;

import be.fjc.casework.view.PersonSought;
import be.fjc.platform.kernel.InvalidInput;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/** Whom or which referral someone looks for; in a body, because names do not belong in addresses. */
public record ReferralQuery(
        @Size(min = 2, max = Sent.LINE) String familyName,
        @Size(min = 2, max = Sent.LINE) String givenName,
        LocalDate birthDate,
        @Size(max = Sent.LINE) String municipality,
        @Size(min = 6, max = 40) String phone,
        @Size(max = 40) String receiptNumber) {

    PersonSought sought() {
        var sought = new PersonSought(
                Sent.text(familyName), Sent.text(givenName), birthDate, Sent.text(municipality), Sent.text(phone),
                Sent.text(receiptNumber));
        if (Stream.of(sought.familyName(), sought.givenName(), sought.birthDate(), sought.municipality(), sought.phone(), sought.number())
                .allMatch(Objects::isNull)) {
            throw new InvalidInput("required", "familyName");
        }
        return sought;
    }
}
