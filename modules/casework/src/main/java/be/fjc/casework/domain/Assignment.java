package be.fjc.casework.domain;

import be.fjc.casework.DossierId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a dossier got another case director, by whom and why. */
@Entity
@Table(name = "casework_assignment")
public class Assignment {

    @Id
    private UUID id;

    @Column(name = "dossier_id")
    private UUID dossier;

    @Column(name = "case_director")
    private UUID caseDirector;

    private String note;

    @Column(name = "assigned_at")
    private Instant at;

    @Column(name = "assigned_by")
    private UUID by;

    protected Assignment() {}

    public Assignment(UUID id, DossierId dossier, UUID caseDirector, String note, UUID by, Instant at) {
        this.id = id;
        this.dossier = dossier.value();
        this.caseDirector = caseDirector;
        this.note = note;
        this.by = by;
        this.at = at;
    }

    public UUID id() {
        return id;
    }

    UUID caseDirector() {
        return caseDirector;
    }
}
