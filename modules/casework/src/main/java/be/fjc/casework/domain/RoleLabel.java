package be.fjc.casework.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;

/** What someone is called in a dossier, by whom and since when. A label and never a verdict: somebody may contest it, and it stays. */
@Embeddable
public class RoleLabel {

    private int place;

    private PersonRole role;

    private InformationSource source;

    @Column(name = "noted_on")
    private LocalDate notedOn;

    private boolean contested;

    protected RoleLabel() {}

    RoleLabel(int place, PersonRole role, InformationSource source, LocalDate notedOn, boolean contested) {
        this.place = place;
        this.role = Objects.requireNonNull(role);
        this.source = Objects.requireNonNull(source);
        this.notedOn = Objects.requireNonNull(notedOn);
        this.contested = contested;
    }

    int place() {
        return place;
    }

    boolean isSame(RoleLabel other) {
        return place == other.place && registered().equals(other.registered());
    }

    FamilyMember.Label registered() {
        return new FamilyMember.Label(role.code(), source.code(), notedOn, contested);
    }
}
