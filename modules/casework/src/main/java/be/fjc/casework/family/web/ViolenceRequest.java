package be.fjc.casework.family.web;

import be.fjc.casework.domain.InformationSource;
import be.fjc.casework.family.domain.ViolenceDirection;
import be.fjc.casework.family.domain.ViolenceEntry;
import be.fjc.casework.family.domain.ViolenceForm;
import be.fjc.casework.web.OneOf;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Violence between two of the family, with who says so. */
public record ViolenceRequest(
        @NotNull UUID fromMember,
        @NotNull UUID toMember,
        @NotNull @OneOf(ViolenceDirection.class) String direction,
        @NotNull @Size(min = 1, max = 17) List<@NotNull @OneOf(ViolenceForm.class) String> forms,
        LocalDate startedOn,
        LocalDate endedOn,
        @NotNull @OneOf(InformationSource.class) String source) {

    /** @param id null for a new one */
    ViolenceEntry entry(UUID id) {
        return new ViolenceEntry(id, fromMember, toMember, direction, List.copyOf(forms), startedOn, endedOn, source);
    }
}
