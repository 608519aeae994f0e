package be.fjc.casework.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** How long a dossier was in a track, who put it there and why. The evolution per track is counted from these. */
@Entity
@Table(name = "casework_track_period")
public class TrackPeriod {

    @Id
    private UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    private String track;

    @Column(name = "track_level")
    private int level;

    /** First day of the version of the track's rules that it came in under; null when there were none. */
    @Column(name = "rules_from")
    private LocalDate rulesFrom;

    @Column(name = "from_at")
    private Instant from;

    @Column(name = "until_at")
    private Instant until;

    private TrackReason reason;

    private String note;

    @Column(name = "decided_by")
    private UUID decidedBy;

    protected TrackPeriod() {}

    TrackPeriod(UUID id, Dossier dossier, TrackChoice choice, TrackReason reason, String note, UUID decidedBy, Instant from) {
        this.id = id;
        this.dossier = dossier;
        this.track = choice.track();
        this.level = choice.level();
        this.rulesFrom = choice.rulesFrom();
        this.reason = reason;
        this.note = note;
        this.decidedBy = decidedBy;
        this.from = from;
    }

    LocalDate rulesFrom() {
        return rulesFrom;
    }

    boolean isOpen() {
        return until == null;
    }

    void end(Instant now) {
        until = now;
    }
}
