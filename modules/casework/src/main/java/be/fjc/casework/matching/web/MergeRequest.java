package be.fjc.casework.matching.web;

import be.fjc.casework.matching.domain.MemberField;
import be.fjc.casework.matching.domain.MergeSide;
import be.fjc.casework.matching.usecase.MergeMembers;
import be.fjc.casework.web.OneOf;
import be.fjc.casework.web.Sent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * That two members are one.
 *
 * @param taken fields of which the value of who goes is chosen
 * @param agreement whose agreement about safe contact holds; needed when both have one
 */
public record MergeRequest(
        @NotNull UUID stays,
        @NotNull UUID goes,
        @Size(max = 20) List<@NotNull @OneOf(MemberField.class) String> taken,
        @OneOf(MergeSide.class) String agreement,
        @NotBlank @Size(max = Sent.TEXT) String reason) {

    MergeMembers.Plan plan() {
        Set<MemberField> fields = taken == null
                ? Set.of()
                : taken.stream().map(code -> Sent.value(MemberField.class, code)).collect(Collectors.toSet());
        return new MergeMembers.Plan(stays, goes, fields, Sent.value(MergeSide.class, agreement), reason.strip());
    }
}
