package be.fjc.shortchain.batches.web;

import be.fjc.platform.kernel.InvalidInput;
import be.fjc.shortchain.batches.domain.BatchPart;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Base64;

/** A piece of a file. @param part which one, from 0 @param content in base64 */
public record BatchPartRequest(@NotNull @Min(0) @Max(199) Integer part, @NotBlank @Size(max = LONGEST) String content) {

    static final int LONGEST = BatchPart.BYTES / 3 * 4;

    byte[] bytes() {
        try {
            return Base64.getDecoder().decode(content);
        } catch (IllegalArgumentException otherSigns) {
            throw new InvalidInput("invalidFormat", "content");
        }
    }
}
