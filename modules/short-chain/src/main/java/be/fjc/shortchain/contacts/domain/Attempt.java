package be.fjc.shortchain.contacts.domain;

import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.sealing.Place;
import be.fjc.platform.sealing.Seal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One time that somebody was tried; never changed. What was said lies sealed. */
@Entity
@Table(name = "short_chain_attempt")
public class Attempt {

    @Id
    private UUID id;

    private UUID outreach;

    private Integer person;

    private Reach reach;

    private String result;

    @Column(name = "tried_at")
    private Instant triedAt;

    private byte[] remark;

    @Column(name = "outside_agreement")
    private boolean outsideAgreement;

    @Column(name = "logged_by")
    private UUID loggedBy;

    @Column(name = "logged_at")
    private Instant loggedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "short_chain_attempt_offer", joinColumns = @JoinColumn(name = "attempt_id"))
    private List<OfferMade> offers = new ArrayList<>();

    protected Attempt() {}

    /** @param outsideAgreement whether it went otherwise than was agreed with the person, for a reason that is in the audit */
    public Attempt(UUID outreach, Tried tried, boolean outsideAgreement, Seal seal, UUID by, Instant now) {
        if (tried.at.isAfter(now)) {
            throw new InvalidInput("inFuture", "triedAt");
        }
        if (!tried.offers.isEmpty() && !tried.result.core().isReached()) {
            throw new InvalidInput("notApplicable", "offers");
        }
        this.id = Ids.at(now);
        this.outreach = outreach;
        this.person = tried.person;
        this.reach = tried.reach;
        this.result = tried.result.code();
        this.triedAt = tried.at;
        this.remark = tried.remark == null ? null : seal.seal(remarkOf(id), tried.remark);
        this.outsideAgreement = outsideAgreement;
        this.offers.addAll(tried.offers);
        this.loggedBy = by;
        this.loggedAt = now;
    }

    /** Where a remark lies sealed. */
    public static Place remarkOf(UUID attempt) {
        return new Place("short_chain_attempt", attempt, "remark");
    }

    /** What was said, opened; null when nothing was written. */
    public String remark(Seal seal) {
        return remark == null ? null : seal.open(remarkOf(id), remark);
    }

    public UUID id() {
        return id;
    }

    /** Place among the persons of the intervention; null when it was the family as a whole. */
    public Integer person() {
        return person;
    }

    public Reach reach() {
        return reach;
    }

    public String result() {
        return result;
    }

    public Instant triedAt() {
        return triedAt;
    }

    public boolean isOutsideAgreement() {
        return outsideAgreement;
    }

    public UUID loggedBy() {
        return loggedBy;
    }

    public List<OfferMade> offers() {
        return List.copyOf(offers);
    }

    /**
     * What somebody did.
     *
     * @param person place among the persons of the intervention; null when it was the family as a whole
     * @param remark null when there is nothing to say
     */
    public record Tried(Integer person, Reach reach, Chosen<ContactResult> result, Instant at, String remark, List<OfferMade> offers) {

        public Tried {
            offers = List.copyOf(offers);
        }

        /** Whether it went out to where the person lives or is. */
        public boolean wentOut() {
            return reach.reachesOut() && result.core() != ContactResult.NO_ATTEMPT_SAFETY;
        }

        public boolean leftMessage() {
            return result.core() == ContactResult.MESSAGE_LEFT && reach == Reach.MOBILE;
        }
    }
}
