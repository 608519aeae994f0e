package be.fjc.casework.family.web;

import be.fjc.casework.domain.FamilyMember;
import be.fjc.casework.domain.Gender;
import be.fjc.casework.domain.InformationSource;
import be.fjc.casework.domain.Informed;
import be.fjc.casework.domain.PersonRole;
import be.fjc.casework.domain.ResidenceStatus;
import be.fjc.casework.web.OneOf;
import be.fjc.casework.web.Sent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One of the family as it is written down or was read. Nothing is required here: what the sender cannot read is not sent, and stays. */
public record MemberRequest(
        @Size(max = Sent.LINE) String givenName,
        @Size(max = Sent.LINE) String familyName,
        @PastOrPresent LocalDate birthDate,
        @OneOf(Gender.class) String gender,
        @Size(max = Sent.LINE) String municipality,
        @Size(max = 40) String phone,
        @Size(max = 40) String secretPhone,
        @Size(max = Sent.LINE) String language,
        Boolean interpreter,
        @Size(min = 1, max = 4) List<@NotNull @Valid Label> roles,
        @OneOf(Informed.class) String informed,
        @Size(max = Sent.TEXT) String notInformedReason,
        @Size(max = Sent.TEXT) String disability,
        LocalDate pregnancyDueOn,
        @OneOf(ResidenceStatus.class) String residenceStatus,
        Boolean safetyFlag,
        LocalDate joinedOn,
        LocalDate leftOn) {

    /** What the person is called, by whom and since when. */
    public record Label(
            @NotNull @OneOf(PersonRole.class) String role,
            @NotNull @OneOf(InformationSource.class) String source,
            @NotNull @PastOrPresent LocalDate notedOn,
            Boolean contested) {

        private FamilyMember.Label label() {
            return new FamilyMember.Label(role, source, notedOn, Boolean.TRUE.equals(contested));
        }
    }

    /** A number that nobody may come to know; null when none is told, and then one that is kept stays. */
    String secretPhoneSent() {
        return Sent.text(secretPhone);
    }

    /** @param id null for somebody new */
    FamilyMember member(UUID id) {
        return new FamilyMember(
                id,
                Sent.text(givenName),
                Sent.text(familyName),
                birthDate,
                gender,
                Sent.text(municipality),
                Sent.text(phone),
                Sent.text(language),
                interpreter,
                roles == null ? null : roles.stream().map(Label::label).toList(),
                informed,
                Sent.text(notInformedReason),
                Sent.text(disability),
                pregnancyDueOn,
                residenceStatus,
                safetyFlag,
                joinedOn,
                leftOn);
    }
}
