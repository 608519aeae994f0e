package be.fjc.casework.drafts.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Map;
import java.util.UUID;

/** A form as it is filled in so far. What stands in it is looked at when the form is sent, not before. */
public record DraftRequest(@NotNull @Pattern(regexp = DraftRequest.FORM) String form, UUID about, @NotNull Map<String, Object> content) {

    /** The name of a form, as its screen knows it. */
    public static final String FORM = "[a-z][A-Za-z.]{1,39}";
}
