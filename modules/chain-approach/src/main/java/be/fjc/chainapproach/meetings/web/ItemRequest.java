package be.fjc.chainapproach.meetings.web;

import be.fjc.casework.DossierId;
import be.fjc.chainapproach.meetings.domain.CriterionAnswer;
import be.fjc.chainapproach.meetings.domain.Tabled;
import be.fjc.chainapproach.web.Sent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** A dossier as it is put on an agenda. */
public record ItemRequest(
        @NotNull UUID dossier,
        @NotEmpty @Size(max = Sent.MANY) List<@NotBlank @Size(max = Sent.LINE) String> organisations,
        @NotBlank @Size(max = Sent.TEXT) String reason,
        @NotNull @Size(max = Sent.MANY) List<@NotNull @Valid Criterion> criteria) {

    Tabled tabled() {
        return new Tabled(
                new DossierId(dossier),
                new HashSet<>(organisations),
                reason.strip(),
                criteria.stream().map(one -> new CriterionAnswer(one.code(), one.met())).toList());
    }

    /** Whether one of the centre's criteria is met. */
    public record Criterion(@NotBlank @Size(max = Sent.LINE) String code, @NotNull Boolean met) {}
}
