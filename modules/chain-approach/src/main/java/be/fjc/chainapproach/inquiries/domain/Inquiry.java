package be.fjc.chainapproach.inquiries.domain;

import be.fjc.casework.DossierId;
import be.fjc.chainapproach.meetings.domain.AgendaItem;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.sealing.Place;
import be.fjc.platform.sealing.Seal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * One organisation is asked before a meeting whether it knows a family. What it answers lies sealed in its own compartment: nobody else
 * reads it, not who asked either, until somebody of that organisation tells it at the table.
 */
@Entity
@Table(name = "chain_approach_inquiry")
public class Inquiry {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "item_id")
    private UUID item;

    private UUID dossier;

    private String organisation;

    @Column(name = "asked_by")
    private UUID askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    private Boolean known;

    private byte[] answer;

    @Column(name = "answered_by")
    private UUID answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "tabled_by")
    private UUID tabledBy;

    @Column(name = "tabled_at")
    private Instant tabledAt;

    protected Inquiry() {}

    /** @param organisation code of one for whom the item is */
    public Inquiry(AgendaItem item, String organisation, UUID by, Instant now) {
        if (!item.isFor(organisation)) {
            throw new InvalidInput("notInList", "organisation");
        }
        this.id = Ids.at(now);
        this.item = item.id();
        this.dossier = item.dossier().value();
        this.organisation = organisation;
        this.askedBy = by;
        this.askedAt = now;
    }

    /** What the organisation knows, until it is tabled; saying it again replaces it. @param text empty when there is nothing to say */
    public void answer(boolean isKnown, String text, Seal seal, UUID by, Instant now) {
        Refusal.unless(tabledAt == null, "inquiryTabled");
        known = isKnown;
        answer = text.isEmpty() ? null : seal.seal(answerOf(id), text);
        answeredBy = by;
        answeredAt = now;
    }

    /** It is told at the table. @return what it says; empty when there is nothing but whether the family is known */
    public String table(Seal seal, UUID by, Instant now) {
        Refusal.unless(answeredAt != null, "inquiryOpen");
        Refusal.unless(tabledAt == null, "inquiryTabled");
        tabledBy = by;
        tabledAt = now;
        return answer == null ? "" : seal.open(answerOf(id), answer);
    }

    /** Where an answer lies sealed. */
    public static Place answerOf(UUID inquiry) {
        return new Place("chain_approach_inquiry", inquiry, "answer");
    }

    public boolean isAskedOf(String someOrganisation) {
        return organisation.equals(someOrganisation);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID item() {
        return item;
    }

    public DossierId dossier() {
        return new DossierId(dossier);
    }

    public String organisation() {
        return organisation;
    }
}
