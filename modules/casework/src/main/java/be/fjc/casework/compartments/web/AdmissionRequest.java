package be.fjc.casework.compartments.web;

import be.fjc.casework.compartments.domain.Admission;
import be.fjc.casework.web.Sent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Who is let in, to what, until when, on which ground and why. */
public record AdmissionRequest(
        @NotNull UUID account,
        @NotEmpty Set<@NotNull @Pattern(regexp = "identity|facts", message = "notInList") String> opens,
        @NotNull LocalDate lastOn,
        @NotBlank @Size(max = Sent.LINE) String basis,
        @NotBlank @Size(max = Sent.TEXT) String reason) {

    Admission.Terms terms() {
        return new Admission.Terms(opens.contains("identity"), opens.contains("facts"), lastOn, basis, reason.strip());
    }
}
