package be.fjc.casework.web;

import be.fjc.casework.domain.Filing;
import be.fjc.casework.domain.Informed;
import be.fjc.casework.domain.PersonDetails;
import be.fjc.casework.domain.PersonRole;
import be.fjc.casework.domain.ReferralChannel;
import be.fjc.casework.domain.ReferrerType;
import be.fjc.platform.kernel.InvalidInput;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A referral as it is sent in; {@code draft} is the draft it was typed in. */
public record FilingRequest(
        UUID draft,
        LocalDate receivedOn,
        @NotNull @OneOf(ReferralChannel.class) String channel,
        @NotNull @OneOf(ReferrerType.class) String referrerType,
        @NotBlank @Size(max = Sent.LINE) String municipality,
        @NotNull Boolean immediateDanger,
        @Size(max = Sent.TEXT) String dangerNote,
        @NotBlank @Size(max = Sent.TEXT) String situation,
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid Member> persons) {

    Filing filing() {
        var silent = new ArrayList<InvalidInput.Issue>();
        for (int at = 0; at < persons.size(); at++) {
            if (persons.get(at).lacksReason()) {
                silent.add(new InvalidInput.Issue("required", "persons[" + at + "].notInformedReason"));
            }
        }
        if (!silent.isEmpty()) {
            throw new InvalidInput(silent);
        }
        return new Filing(
                receivedOn,
                Sent.value(ReferralChannel.class, channel),
                Sent.listed(ReferrerType.class, referrerType),
                municipality.strip(),
                immediateDanger,
                Sent.text(dangerNote),
                situation.strip(),
                persons.stream().map(Member::details).toList(),
                secretPhones());
    }

    private Map<Integer, String> secretPhones() {
        var numbers = new TreeMap<Integer, String>();
        for (int at = 0; at < persons.size(); at++) {
            String number = Sent.text(persons.get(at).secretPhone);
            if (number != null) {
                numbers.put(at, number);
            }
        }
        return numbers;
    }

    /** One of the family; {@code secretPhone} is a number that nobody may come to know. */
    public record Member(
            @NotBlank @Size(max = Sent.LINE) String givenName,
            @NotBlank @Size(max = Sent.LINE) String familyName,
            @PastOrPresent LocalDate birthDate,
            @NotNull @OneOf(PersonRole.class) String role,
            @Size(max = Sent.LINE) String municipality,
            @Size(max = 40) String phone,
            @Size(max = 40) String secretPhone,
            @NotNull @OneOf(Informed.class) String informed,
            @Size(max = Sent.TEXT) String notInformedReason) {

        private boolean lacksReason() {
            return Informed.NOT_INFORMED.code().equals(informed) && Sent.text(notInformedReason) == null;
        }

        private PersonDetails details() {
            return new PersonDetails(
                    givenName.strip(),
                    familyName.strip(),
                    birthDate,
                    Sent.value(PersonRole.class, role),
                    Sent.text(municipality),
                    Sent.text(phone),
                    Sent.value(Informed.class, informed),
                    Sent.text(notInformedReason));
        }
    }
}
