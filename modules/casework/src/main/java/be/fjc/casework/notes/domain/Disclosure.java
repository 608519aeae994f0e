package be.fjc.casework.notes.domain;

import be.fjc.casework.DossierId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** That something about the family was told outside the circle of the dossier: to whom, what, on which ground and why. Never changed. */
@Entity
@Table(name = "casework_disclosure")
public class Disclosure {

    @Id
    private UUID id;

    @Column(name = "dossier_id")
    private UUID dossier;

    @Embedded
    private Account account;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    protected Disclosure() {}

    public Disclosure(UUID id, DossierId dossier, Account account, UUID recordedBy, Instant now) {
        this.id = id;
        this.dossier = dossier.value();
        this.account = account;
        this.recordedBy = recordedBy;
        this.recordedAt = now;
    }

    public UUID id() {
        return id;
    }

    /** What somebody says of it. */
    @Embeddable
    public static class Account {

        @Column(name = "disclosed_on")
        private LocalDate disclosedOn;

        private String organisation;

        private String function;

        private DisclosureKind kind;

        private String basis;

        private String reason;

        protected Account() {}

        /**
         * @param organisation that was told
         * @param function of whoever was told there; no name, the function is enough to account for it
         * @param basis code of a {@link LegalBasis}
         */
        public Account(LocalDate disclosedOn, String organisation, String function, DisclosureKind kind, String basis, String reason) {
            this.disclosedOn = disclosedOn;
            this.organisation = organisation;
            this.function = function;
            this.kind = kind;
            this.basis = basis;
            this.reason = reason;
        }

        public LocalDate disclosedOn() {
            return disclosedOn;
        }

        public DisclosureKind kind() {
            return kind;
        }

        public String basis() {
            return basis;
        }
    }
}
