package be.fjc.casework.compartments.web;

import be.fjc.casework.web.Sent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/** Who still knows of the dossier, besides who seals and who directs it, and why. */
public record SealRequest(@Size(max = 20) Set<@NotNull UUID> circle, @NotBlank @Size(max = Sent.TEXT) String reason) {

    Set<UUID> others() {
        return circle == null ? Set.of() : circle;
    }
}
