package be.fjc.shortchain.contacts.web;

import be.fjc.casework.ReferralDesk;
import be.fjc.shortchain.web.Sent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * How a dossier opens for a family: what a referral says, what the first look finds, and what is decided on it.
 *
 * @param silentBecause why who was not spoken to does not know of it
 */
public record OpeningRequest(
        @NotBlank @Size(max = Sent.LINE) String danger,
        @NotBlank @Size(max = Sent.TEXT) String situation,
        @NotBlank @Size(max = Sent.TEXT) String silentBecause,
        @NotNull @Size(max = 100) List<@NotNull @Valid MetCriterion> criteria,
        @NotBlank @Size(max = Sent.TEXT) String reason,
        @NotBlank @Size(max = Sent.LINE) String track,
        @NotNull UUID caseDirector,
        @NotNull LocalDate nextContactOn,
        @Size(max = Sent.TEXT) String overrideReason) {

    ReferralDesk.Opening opening() {
        return new ReferralDesk.Opening(
                danger,
                reason.strip(),
                criteria.stream().map(one -> new ReferralDesk.Criterion(one.code(), one.met())).toList(),
                track,
                caseDirector,
                nextContactOn,
                Sent.stripped(overrideReason));
    }

    /** The answer to one criterion. */
    public record MetCriterion(@NotBlank @Size(max = Sent.LINE) String code, @NotNull Boolean met) {}
}
