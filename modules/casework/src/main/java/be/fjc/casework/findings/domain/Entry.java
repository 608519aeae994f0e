package be.fjc.casework.findings.domain;

import be.fjc.casework.DossierId;
import be.fjc.platform.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.UUID;

/**
 * What every finding says of itself: in which dossier, from which source, who entered it when, and whether it still counts. Once it is
 * corrected or withdrawn it stays so.
 */
@Embeddable
public class Entry {

    @Column(name = "dossier_id")
    private UUID dossier;

    @Embedded
    private Source source;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    private UUID corrects;

    private Lapse lapse;

    @Column(name = "lapsed_at")
    private Instant lapsedAt;

    @Column(name = "lapsed_by")
    private UUID lapsedBy;

    @Column(name = "lapse_reason")
    private String lapseReason;

    protected Entry() {}

    /** @param corrects the finding that this one puts right; null for a new one */
    public Entry(DossierId dossier, Source source, UUID corrects, UUID by, Instant now) {
        this.dossier = dossier.value();
        this.source = source;
        this.corrects = corrects;
        this.recordedBy = by;
        this.recordedAt = now;
    }

    /** The same, no longer counting; refused when it did not count already. */
    Entry lapsed(Lapse how, String reason, UUID by, Instant now) {
        Refusal.unless(counts(), "findingLapsed");
        Entry past = new Entry(new DossierId(dossier), source, corrects, recordedBy, recordedAt);
        past.lapse = how;
        past.lapseReason = reason;
        past.lapsedBy = by;
        past.lapsedAt = now;
        return past;
    }

    public boolean counts() {
        return lapse == null;
    }

    public DossierId dossier() {
        return new DossierId(dossier);
    }

    public boolean isOf(DossierId other) {
        return dossier.equals(other.value());
    }

    public Source source() {
        return source;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    /** The finding that this one put right; null for a new one. */
    public UUID corrects() {
        return corrects;
    }

    /** How it stopped counting; null while it counts. */
    public Lapse lapse() {
        return lapse;
    }

    public Instant lapsedAt() {
        return lapsedAt;
    }

    public UUID lapsedBy() {
        return lapsedBy;
    }

    public String lapseReason() {
        return lapseReason;
    }
}
