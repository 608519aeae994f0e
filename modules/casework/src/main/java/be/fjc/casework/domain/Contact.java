package be.fjc.casework.domain;

import be.fjc.casework.DossierId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A contact with the family, or an attempt, as the person who made it wrote it down; never changed afterwards. */
@Entity
@Table(name = "casework_contact")
public class Contact {

    @Id
    private UUID id;

    @Column(name = "dossier_id")
    private UUID dossier;

    private Instant at;

    private ContactChannel channel;

    @Column(name = "person_id")
    private UUID person;

    private String result;

    private String note;

    /** The person contacted us, and not the other way round. */
    private boolean incoming;

    /** Why it went otherwise than was agreed with the person; null when it did not. */
    @Column(name = "override_reason")
    private String overrideReason;

    @Column(name = "next_contact_on")
    private LocalDate nextContactOn;

    @Column(name = "logged_at")
    private Instant loggedAt;

    @Column(name = "logged_by")
    private UUID loggedBy;

    protected Contact() {}

    /** @param overrideReason why it went otherwise than was agreed with the person; null when it did not */
    public Contact(
            UUID id, DossierId dossier, Report report, String overrideReason, LocalDate nextContactOn, UUID loggedBy, Instant loggedAt) {
        this.id = id;
        this.dossier = dossier.value();
        this.at = report.at();
        this.channel = report.channel();
        this.person = report.person();
        this.result = report.result().code();
        this.note = report.note();
        this.incoming = report.incoming();
        this.overrideReason = overrideReason;
        this.nextContactOn = nextContactOn;
        this.loggedBy = loggedBy;
        this.loggedAt = loggedAt;
    }

    public UUID id() {
        return id;
    }

    Listed<ContactResult> result() {
        return Listed.kept(ContactResult.class, result);
    }

    /**
     * What is told about a contact.
     *
     * @param person someone of the dossier; null when it was with the family as a whole
     * @param incoming the person contacted us
     */
    public record Report(Instant at, ContactChannel channel, UUID person, Listed<ContactResult> result, String note, boolean incoming) {

        /** One that we made, with a result of the core. */
        public Report(Instant at, ContactChannel channel, UUID person, ContactResult result, String note) {
            this(at, channel, person, Listed.of(result), note, false);
        }
    }
}
