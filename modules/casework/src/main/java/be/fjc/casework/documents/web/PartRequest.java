package be.fjc.casework.documents.web;

import be.fjc.casework.documents.domain.DocumentPart;
import be.fjc.platform.kernel.InvalidInput;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Base64;

/** A piece of a document. @param part which one, from 0 @param content in base64 */
public record PartRequest(@NotNull @Min(0) @Max(99) Integer part, @NotBlank @Size(max = LONGEST) String content) {

    static final int LONGEST = DocumentPart.BYTES / 3 * 4;

    byte[] bytes() {
        try {
            return Base64.getDecoder().decode(content);
        } catch (IllegalArgumentException otherSigns) {
            throw new InvalidInput("invalidFormat", "content");
        }
    }
}
