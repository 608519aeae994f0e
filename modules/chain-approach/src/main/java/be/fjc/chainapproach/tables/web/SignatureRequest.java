package be.fjc.chainapproach.tables.web;

import be.fjc.chainapproach.tables.domain.Signed;
import be.fjc.chainapproach.tables.domain.Validity;
import be.fjc.chainapproach.web.Sent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A signature under the protocol of a table as it is sent. */
public record SignatureRequest(
        @NotBlank @Size(max = Sent.LINE) String organisation,
        @NotNull LocalDate signedOn,
        @NotNull LocalDate validFromDate,
        @NotNull LocalDate validUntilDate) {

    Signed signed() {
        return new Signed(organisation, signedOn, new Validity(validFromDate, validUntilDate));
    }
}
