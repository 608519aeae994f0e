package be.fjc.casework.web;

import be.fjc.casework.domain.Informed;
import be.fjc.casework.domain.PersonRole;
import be.fjc.casework.domain.ReferralChannel;
import be.fjc.casework.domain.ReferrerType;
import be.fjc.casework.domain.Registration;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A registration as it was read, put right. Nothing is required here: what the sender cannot read is not sent, and stays. */
public record RegistrationRequest(
        @Size(max = Sent.TEXT) String reason,
        @OneOf(ReferralChannel.class) String channel,
        @OneOf(ReferrerType.class) String referrerType,
        @Size(max = Sent.LINE) String municipality,
        Boolean immediateDanger,
        @Size(max = Sent.TEXT) String dangerNote,
        @Size(max = Sent.TEXT) String situation,
        @Size(min = 1, max = 20) List<@NotNull @Valid Member> persons) {

    Registration registration() {
        return new Registration(
                channel,
                referrerType,
                Sent.text(municipality),
                immediateDanger,
                Sent.text(dangerNote),
                Sent.text(situation),
                persons == null ? null : persons.stream().map(Member::member).toList());
    }

    /** Numbers that nobody may come to know, by whose it is. */
    Map<UUID, String> secretPhones() {
        return Stream.ofNullable(persons)
                .flatMap(List::stream)
                .filter(person -> Sent.text(person.secretPhone) != null)
                .collect(Collectors.toMap(Member::id, person -> Sent.text(person.secretPhone), (one, other) -> other));
    }

    /** One of the family; a {@code secretPhone} that is not sent stays as it was. */
    public record Member(
            @NotNull UUID id,
            @Size(max = Sent.LINE) String givenName,
            @Size(max = Sent.LINE) String familyName,
            @PastOrPresent LocalDate birthDate,
            @OneOf(PersonRole.class) String role,
            @Size(max = Sent.LINE) String municipality,
            @Size(max = 40) String phone,
            @Size(max = 40) String secretPhone,
            @OneOf(Informed.class) String informed,
            @Size(max = Sent.TEXT) String notInformedReason) {

        private Registration.Member member() {
            return new Registration.Member(
                    id,
                    Sent.text(givenName),
                    Sent.text(familyName),
                    birthDate,
                    role,
                    Sent.text(municipality),
                    Sent.text(phone),
                    informed,
                    Sent.text(notInformedReason));
        }
    }
}
