package be.fjc.casework.digest.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;

/** Where a digest goes, and at what time by the clock in Brussels. */
public record DigestRequest(
        @NotBlank @Size(max = 255) String address, @NotNull @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]") String time) {

    LocalTime at() {
        return LocalTime.parse(time);
    }
}
