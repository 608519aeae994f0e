package be.fjc.casework.family.web;

import be.fjc.casework.family.domain.Dependency;
import be.fjc.casework.family.domain.ParentalAuthority;
import be.fjc.casework.family.domain.RelationEntry;
import be.fjc.casework.family.domain.RelationType;
import be.fjc.casework.web.OneOf;
import be.fjc.casework.web.Sent;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** How two of the family stand to each other: the first is the type of the second. */
public record RelationRequest(
        @NotNull UUID fromMember,
        @NotNull UUID toMember,
        @NotNull @OneOf(RelationType.class) String type,
        LocalDate startedOn,
        LocalDate endedOn,
        Boolean cohabits,
        LocalDate separatedOn,
        @OneOf(ParentalAuthority.class) String authority,
        @Size(max = Sent.TEXT) String arrangement,
        @OneOf(Dependency.class) String dependency) {

    /** @param id null for a new one */
    RelationEntry entry(UUID id) {
        return new RelationEntry(
                id, fromMember, toMember, type, startedOn, endedOn, cohabits, separatedOn, authority, Sent.text(arrangement), dependency);
    }
}
