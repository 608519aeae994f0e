package be.fjc.casework.compartments.domain;

import be.fjc.casework.DossierId;
import be.fjc.casework.domain.Undo;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That one person may read a part of one dossier until a day, on a ground in law: an expert who is asked along, a colleague who takes over
 * for a week. It ends by itself, or sooner by hand.
 */
@Entity
@Table(name = "casework_admission")
public class Admission {

    /** For how long one can be given at most, in days; after that it is given again or not. */
    private static final int LONGEST_DAYS = 186;

    /** What is opened, until which day, and why. */
    @Embeddable
    public static class Terms {

        @Column(name = "to_identity")
        private boolean identity;

        @Column(name = "to_facts")
        private boolean facts;

        @Column(name = "until_on")
        private LocalDate until;

        private String basis;

        private String reason;

        protected Terms() {}

        /**
         * @param identity who the dossier is about
         * @param facts what happened and what was done
         * @param until last day
         * @param basis code of the ground in law
         */
        public Terms(boolean identity, boolean facts, LocalDate until, String basis, String reason) {
            this.identity = identity;
            this.facts = facts;
            this.until = until;
            this.basis = basis;
            this.reason = reason;
        }

        /** Refuses an end that has passed, or is further than anybody can oversee. */
        public void check(LocalDate today) {
            if (until.isBefore(today)) {
                throw new InvalidInput("tooSoon", "lastOn");
            }
            if (until.isAfter(today.plusDays(LONGEST_DAYS))) {
                throw new InvalidInput("tooFar", "lastOn");
            }
        }

        public String basis() {
            return basis;
        }

        public String reason() {
            return reason;
        }
    }

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "dossier_id")
    private UUID dossier;

    private UUID account;

    @Embedded
    private Terms terms;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "given_by")
    private UUID givenBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private UUID endedBy;

    protected Admission() {}

    /** @param account who is let in; never who lets in */
    public Admission(UUID id, DossierId dossier, UUID account, Terms terms, UUID by, Instant now) {
        Refusal.unless(!account.equals(by), "ownAdmission");
        this.id = id;
        this.dossier = dossier.value();
        this.account = account;
        this.terms = terms;
        this.givenAt = now;
        this.givenBy = by;
    }

    /** Over from now on. */
    public void end(LocalDate today, UUID by, Instant now) {
        Refusal.unless(endedAt == null && !terms.until.isBefore(today), "admissionOver");
        endedAt = now;
        endedBy = by;
    }

    /** Who ended it takes that back. */
    public void resume(LocalDate today, UUID by, Instant now) {
        Refusal.unless(endedAt != null, "admissionRuns");
        Undo.require(endedBy, endedAt, by, now);
        Refusal.unless(!terms.until.isBefore(today), "admissionOver");
        endedAt = null;
        endedBy = null;
    }

    public UUID account() {
        return account;
    }

    public boolean isOf(DossierId other) {
        return dossier.equals(other.value());
    }

    public UUID id() {
        return id;
    }
}
