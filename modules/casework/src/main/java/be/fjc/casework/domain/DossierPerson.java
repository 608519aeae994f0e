package be.fjc.casework.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** Someone in the family that a dossier is about. */
@Entity
@Table(name = "casework_dossier_person")
public class DossierPerson {

    @Id
    private UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    private int place;

    @Embedded
    private PersonDetails details;

    protected DossierPerson() {}

    DossierPerson(UUID id, Dossier dossier, int place, PersonDetails details) {
        this.id = id;
        this.dossier = dossier;
        this.place = place;
        this.details = details.copy();
    }

    public UUID id() {
        return id;
    }

    PersonDetails details() {
        return details;
    }
}
