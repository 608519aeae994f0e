package be.fjc.chainapproach.tables.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** That an organisation signed the protocol of a table, and for how long. Written once; whoever signs again signs another. */
@Entity
@Table(name = "chain_approach_signature")
public class Signature {

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "table_id")
    private ConsultationTable host;

    private String organisation;

    private String protocol;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "until_on")
    private LocalDate until;

    @Column(name = "entered_by")
    private UUID enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    protected Signature() {}

    Signature(UUID id, ConsultationTable table, Signed signed, String protocol, UUID enteredBy, Instant now) {
        this.id = id;
        this.host = table;
        this.organisation = signed.organisation();
        this.protocol = protocol;
        this.signedOn = signed.on();
        this.from = signed.validity().from();
        this.until = signed.validity().until();
        this.enteredBy = enteredBy;
        this.enteredAt = now;
    }

    String organisation() {
        return organisation;
    }

    /** Whether it is this edition of the protocol that was signed. */
    boolean isOf(String edition) {
        return protocol.equals(edition);
    }

    /** Title and edition of what was signed. */
    public String protocol() {
        return protocol;
    }

    UUID id() {
        return id;
    }

    public Signed signed() {
        return new Signed(organisation, signedOn, validity());
    }

    Instant enteredAt() {
        return enteredAt;
    }

    Validity validity() {
        return new Validity(from, until);
    }
}
