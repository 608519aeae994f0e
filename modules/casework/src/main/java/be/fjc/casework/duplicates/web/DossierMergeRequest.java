package be.fjc.casework.duplicates.web;

import be.fjc.casework.DossierId;
import be.fjc.casework.duplicates.domain.DossierField;
import be.fjc.casework.duplicates.domain.DossierPair;
import be.fjc.casework.duplicates.usecase.MergeDossiers;
import be.fjc.casework.matching.domain.MemberField;
import be.fjc.casework.matching.domain.MergeSide;
import be.fjc.casework.web.OneOf;
import be.fjc.casework.web.Sent;
import be.fjc.platform.kernel.InvalidInput;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * That two dossiers are about one family.
 *
 * @param goes the dossier that closes
 * @param caseDirectorOf of which of the two it is kept; needed when they differ, as the two below
 * @param joined who stood in both
 */
public record DossierMergeRequest(
        @NotNull UUID goes,
        @OneOf(MergeSide.class) String caseDirectorOf,
        @OneOf(MergeSide.class) String trackOf,
        @OneOf(MergeSide.class) String nextContactOf,
        @Size(max = 40) List<@NotNull @Valid Twice> joined,
        @NotBlank @Size(max = Sent.TEXT) String reason) {

    /**
     * Two members who are one person.
     *
     * @param taken fields of which the value of who goes is chosen
     * @param agreement whose agreement about safe contact holds; needed when both have one
     */
    public record Twice(
            @NotNull UUID stays,
            @NotNull UUID goes,
            @Size(max = 20) List<@NotNull @OneOf(MemberField.class) String> taken,
            @OneOf(MergeSide.class) String agreement) {

        private MergeDossiers.Twice plan() {
            Set<MemberField> fields = taken == null
                    ? Set.of()
                    : taken.stream().map(code -> Sent.value(MemberField.class, code)).collect(Collectors.toSet());
            return new MergeDossiers.Twice(stays, goes, fields, Sent.value(MergeSide.class, agreement));
        }
    }

    MergeDossiers.Plan plan(DossierId stays) {
        if (goes.equals(stays.value())) {
            throw new InvalidInput("notApplicable", "goes");
        }
        Map<DossierField, MergeSide> sides = new EnumMap<>(DossierField.class);
        put(sides, DossierField.CASE_DIRECTOR, caseDirectorOf);
        put(sides, DossierField.TRACK, trackOf);
        put(sides, DossierField.NEXT_CONTACT, nextContactOf);
        List<MergeDossiers.Twice> twice = joined == null ? List.of() : joined.stream().map(Twice::plan).toList();
        return new MergeDossiers.Plan(new DossierPair(stays, new DossierId(goes)), sides, twice, reason.strip());
    }

    private static void put(Map<DossierField, MergeSide> sides, DossierField field, String code) {
        if (code != null) {
            sides.put(field, Sent.value(MergeSide.class, code));
        }
    }
}
