package be.fjc.casework.tracks.domain;

import be.fjc.casework.DossierId;
import be.fjc.platform.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A rule of a track that somebody passed over, with why; kept for good. */
@Entity
@Table(name = "casework_passed_rule")
public class PassedRule {

    @Id
    private UUID id;

    @Column(name = "dossier_id")
    private UUID dossier;

    private String track;

    private String rule;

    private RuledAct act;

    private String reason;

    @Column(name = "passed_by")
    private UUID passedBy;

    @Column(name = "passed_at")
    private Instant passedAt;

    protected PassedRule() {}

    /** @param track whose rule it is */
    public PassedRule(DossierId dossier, String track, TrackRule rule, RuledAct act, String reason, UUID passedBy, Instant now) {
        this.id = Ids.at(now);
        this.dossier = dossier.value();
        this.track = track;
        this.rule = rule.code();
        this.act = act;
        this.reason = reason;
        this.passedBy = passedBy;
        this.passedAt = now;
    }
}
