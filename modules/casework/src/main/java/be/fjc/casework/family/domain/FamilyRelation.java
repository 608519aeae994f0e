package be.fjc.casework.family.domain;

import be.fjc.casework.DossierId;
import be.fjc.casework.domain.Coded;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** How one member of a family stands to another, from a day until a day. It is corrected or ended and never taken away. */
@Entity
@Table(name = "casework_relation")
public class FamilyRelation {

    @Id
    private UUID id;

    @Column(name = "dossier_id")
    private UUID dossier;

    @Column(name = "from_member")
    private UUID fromMember;

    @Column(name = "to_member")
    private UUID toMember;

    private String type;

    @Column(name = "started_on")
    private LocalDate startedOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    private Boolean cohabits;

    @Column(name = "separated_on")
    private LocalDate separatedOn;

    private ParentalAuthority authority;

    private String arrangement;

    private Dependency dependency;

    protected FamilyRelation() {}

    FamilyRelation(UUID id, DossierId dossier, RelationEntry told) {
        this.id = id;
        this.dossier = dossier.value();
        correct(told);
    }

    final void correct(RelationEntry told) {
        RelationEntry kept = told.kept();
        fromMember = kept.fromMember();
        toMember = kept.toMember();
        type = kept.type();
        startedOn = kept.startedOn();
        endedOn = kept.endedOn();
        cohabits = kept.cohabits();
        separatedOn = kept.separatedOn();
        authority = Coded.find(ParentalAuthority.class, kept.authority()).orElse(null);
        arrangement = kept.arrangement();
        dependency = Coded.find(Dependency.class, kept.dependency()).orElse(null);
    }

    public UUID id() {
        return id;
    }

    /** As it stands registered. */
    public RelationEntry registered() {
        return new RelationEntry(
                id, fromMember, toMember, type, startedOn, endedOn, cohabits, separatedOn, Coded.codeOf(authority), arrangement,
                Coded.codeOf(dependency));
    }
}
