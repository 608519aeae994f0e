package be.fjc.casework.domain;

import be.fjc.platform.sealing.Place;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** Someone in the family as a referral named them; changes only when it was written down wrongly. */
@Entity
@Table(name = "casework_referral_person")
public class ReferralPerson {

    @Id
    private UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "referral_id")
    private Referral referral;

    private int place;

    @Embedded
    private PersonDetails details;

    @Column(name = "secret_phone")
    private byte[] secretPhone;

    protected ReferralPerson() {}

    ReferralPerson(UUID id, Referral referral, int place, PersonDetails details) {
        this.id = id;
        this.referral = referral;
        this.place = place;
        this.details = details.copy();
    }

    public UUID id() {
        return id;
    }

    /** Is found from now on by the rules of spelling of today. */
    public void indexAnew() {
        details = details.copy();
    }

    void correct(PersonDetails corrected) {
        details = corrected;
    }

    PersonDetails details() {
        return details;
    }

    /** From now on the number does not stand here in plain; whether it did. */
    boolean forgetPhone(String number) {
        boolean had = details.hasPhone(number);
        details = had ? details.withoutPhone() : details;
        return had;
    }

    /** @param sealed null when it is kept elsewhere from now on */
    void keepSecretPhone(byte[] sealed) {
        secretPhone = sealed;
    }

    /** The number that nobody may come to know, sealed; null when there is none. */
    byte[] secretPhone() {
        return secretPhone;
    }

    /** Where that number lies sealed. */
    public static Place placeOfSecretPhone(UUID person) {
        return new Place("casework_referral_person", person, "secret_phone");
    }
}
