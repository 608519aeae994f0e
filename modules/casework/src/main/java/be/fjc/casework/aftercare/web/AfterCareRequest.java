package be.fjc.casework.aftercare.web;

import be.fjc.casework.aftercare.domain.AfterCareOutcome;
import be.fjc.casework.aftercare.domain.LookedIn;
import be.fjc.casework.domain.Contact;
import be.fjc.casework.domain.ContactChannel;
import be.fjc.casework.domain.ContactResult;
import be.fjc.casework.domain.DomainOutcome;
import be.fjc.casework.domain.DomainResult;
import be.fjc.casework.domain.LifeDomain;
import be.fjc.casework.domain.SafetyStatus;
import be.fjc.casework.web.OneOf;
import be.fjc.casework.web.Sent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What came of a moment of after-care: with the contact or the attempt when it was tried, with the reason when it could not be. */
public record AfterCareRequest(
        @NotNull @OneOf(AfterCareOutcome.class) String outcome,
        @Valid Attempt contact,
        @Size(min = 1, max = Sent.TEXT) String reason,
        @OneOf(SafetyStatus.class) String safetyStatus,
        @Size(max = 16) List<@NotNull @Valid Result> domainOutcomes) {

    LookedIn lookedIn() {
        return new LookedIn(
                Sent.value(AfterCareOutcome.class, outcome),
                Sent.text(reason),
                Sent.value(SafetyStatus.class, safetyStatus),
                domainOutcomes == null ? List.of() : domainOutcomes.stream().map(Result::result).toList());
    }

    /** null when it was not tried. */
    Contact.Report report() {
        return contact == null ? null : contact.report();
    }

    /** null when it was not tried, or went as was agreed with the person. */
    String overrideReason() {
        return contact == null ? null : Sent.text(contact.overrideReason());
    }

    /** A contact with the family, or an attempt. */
    public record Attempt(
            @NotNull Instant at,
            @NotNull @OneOf(ContactChannel.class) String channel,
            UUID person,
            @NotNull @OneOf(ContactResult.class) String result,
            @NotBlank @Size(max = Sent.TEXT) String note,
            Boolean incoming,
            @Size(max = Sent.TEXT) String overrideReason) {

        private Contact.Report report() {
            return new Contact.Report(
                    at,
                    Sent.value(ContactChannel.class, channel),
                    person,
                    Sent.listed(ContactResult.class, result),
                    note.strip(),
                    Boolean.TRUE.equals(incoming));
        }
    }

    /** How one domain of life stands. */
    public record Result(@NotNull @OneOf(LifeDomain.class) String domain, @NotNull @OneOf(DomainOutcome.class) String outcome) {

        private DomainResult result() {
            return new DomainResult(Sent.listed(LifeDomain.class, domain), Sent.value(DomainOutcome.class, outcome));
        }
    }
}
