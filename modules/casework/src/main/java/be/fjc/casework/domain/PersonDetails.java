package be.fjc.casework.domain;

import be.fjc.casework.matching.domain.PhoneNumber;
import be.fjc.casework.matching.domain.SearchWords;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** Who someone is, as far as it is known, and what that person knows of the referral. */
@Embeddable
public class PersonDetails {

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    private PersonRole role;

    private String municipality;

    private String phone;

    private Informed informed;

    @Column(name = "not_informed_reason")
    private String notInformedReason;

    /** What the person is found by; follows from the names and the number. */
    @Column(name = "search_words")
    private String searchWords;

    @Column(name = "search_words_edition")
    private int searchWordsEdition;

    protected PersonDetails() {}

    public PersonDetails(
            String givenName,
            String familyName,
            LocalDate birthDate,
            PersonRole role,
            String municipality,
            String phone,
            Informed informed,
            String notInformedReason) {
        if (informed == Informed.NOT_INFORMED && notInformedReason == null) {
            throw new IllegalArgumentException("someone who is not informed needs a reason");
        }
        this.givenName = Objects.requireNonNull(givenName);
        this.familyName = Objects.requireNonNull(familyName);
        this.birthDate = birthDate;
        this.role = Objects.requireNonNull(role);
        this.municipality = municipality;
        this.phone = phone;
        this.informed = Objects.requireNonNull(informed);
        this.notInformedReason = notInformedReason;
        this.searchWords = SearchWords.of(givenName, familyName, phone);
        this.searchWordsEdition = SearchWords.EDITION;
    }

    PersonRole role() {
        return role;
    }

    /** Whether this number stands here, however it is written. */
    boolean hasPhone(String number) {
        return phone != null && PhoneNumber.isSame(phone, number);
    }

    /** The same, found by names alone. */
    PersonDetails withoutPhone() {
        return new PersonDetails(givenName, familyName, birthDate, role, municipality, null, informed, notInformedReason);
    }

    /** As it stands registered. */
    Registration.Member registered(UUID person) {
        return new Registration.Member(
                person, givenName, familyName, birthDate, role.code(), municipality, phone, informed.code(), notInformedReason);
    }

    /** The same words in another file, found by the rules of today: a file never shares parts with another. */
    PersonDetails copy() {
        return new PersonDetails(givenName, familyName, birthDate, role, municipality, phone, informed, notInformedReason);
    }
}
