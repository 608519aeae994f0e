package be.fjc.shortchain.contacts.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** Something that was offered, and what the person said to it. */
@Embeddable
public class OfferMade {

    @Column(name = "offer")
    private String offer;

    @Column(name = "answered")
    private Answered answered;

    protected OfferMade() {}

    public OfferMade(Chosen<Offer> offer, Answered answered) {
        this.offer = offer.code();
        this.answered = answered;
    }

    public String offer() {
        return offer;
    }

    public Answered answered() {
        return answered;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OfferMade one && one.offer.equals(offer) && one.answered == answered;
    }

    @Override
    public int hashCode() {
        return Objects.hash(offer, answered);
    }
}
