package be.fjc.casework.compartments.web;

import be.fjc.casework.compartments.domain.EmergencyAccess;
import be.fjc.casework.compartments.domain.EmergencyOccasion;
import be.fjc.casework.web.OneOf;
import be.fjc.casework.web.Sent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Why a dossier is opened without waiting for who directs it. */
public record EmergencyRequest(
        @NotNull @OneOf(EmergencyOccasion.class) String occasion, @NotBlank @Size(max = Sent.TEXT) String reason) {

    EmergencyAccess.Need need() {
        return new EmergencyAccess.Need(Sent.value(EmergencyOccasion.class, occasion), reason.strip());
    }
}
