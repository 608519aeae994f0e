package be.fjc.chainapproach.tables.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * What a table was for from some moment on: its purpose, its offences, its ground in law and its protocol. Written once, so that of every
 * meeting that was held it stays known what it was held for.
 */
@Entity
@Table(name = "chain_approach_table_edition")
public class Edition {

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "table_id")
    private ConsultationTable host;

    private String purpose;

    private String offences;

    private String basis;

    private String protocol;

    @Column(name = "from_at")
    private Instant from;

    protected Edition() {}

    Edition(UUID id, ConsultationTable table, Terms terms, Instant now) {
        this.id = id;
        this.host = table;
        this.purpose = terms.purpose();
        this.offences = terms.offences();
        this.basis = terms.basis();
        this.protocol = terms.protocol();
        this.from = now;
    }

    public Terms terms() {
        return new Terms(purpose, offences, basis, protocol);
    }

    /** Since when. */
    public Instant from() {
        return from;
    }

    /**
     * What the law asks to be fixed beforehand.
     *
     * @param offences which offences it wants to prevent, in words
     * @param basis code of the ground in law
     * @param protocol title and edition
     */
    public record Terms(String purpose, String offences, String basis, String protocol) {}
}
