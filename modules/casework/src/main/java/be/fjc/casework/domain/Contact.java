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

    private ContactResult result;

    private String note;

    @Column(name = "next_contact_on")
    private LocalDate nextContactOn;

    @Column(name = "logged_at")
    private Instant loggedAt;

    @Column(name = "logged_by")
    private UUID loggedBy;

    protected Contact() {}

    /** @param person someone of the dossier; null when it was with the family as a whole */
    public Contact(
            UUID id, DossierId dossier, Report report, LocalDate nextContactOn, UUID loggedBy, Instant loggedAt) {
        this.id = id;
        this.dossier = dossier.value();
        this.at = report.at();
        this.channel = report.channel();
        this.person = report.person();
        this.result = report.result();
        this.note = report.note();
        this.nextContactOn = nextContactOn;
        this.loggedBy = loggedBy;
        this.loggedAt = loggedAt;
    }

    public UUID id() {
        return id;
    }

    ContactResult result() {
        return result;
    }

    /**
     * What is told about a contact.
     *
     * @param person someone of the dossier; null when it was with the family as a whole
     */
    public record Report(Instant at, ContactChannel channel, UUID person, ContactResult result, String note) {}
}
