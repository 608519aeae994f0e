package be.fjc.casework.family.domain;

import be.fjc.casework.DossierId;
import be.fjc.casework.domain.CodeList;
import be.fjc.casework.domain.Coded;
import be.fjc.casework.domain.InformationSource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** That somebody says there is violence from one member of a family to another. Said, with its source, and never established by it. */
@Entity
@Table(name = "casework_violence_edge")
public class ViolenceEdge {

    @Id
    private UUID id;

    @Column(name = "dossier_id")
    private UUID dossier;

    @Column(name = "from_member")
    private UUID fromMember;

    @Column(name = "to_member")
    private UUID toMember;

    private ViolenceDirection direction;

    private String forms;

    @Column(name = "started_on")
    private LocalDate startedOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    private InformationSource source;

    protected ViolenceEdge() {}

    ViolenceEdge(UUID id, DossierId dossier, ViolenceEntry told) {
        this.id = id;
        this.dossier = dossier.value();
        correct(told);
    }

    final void correct(ViolenceEntry told) {
        fromMember = told.fromMember();
        toMember = told.toMember();
        direction = Coded.find(ViolenceDirection.class, told.direction()).orElseThrow();
        forms = CodeList.of(CodeList.values(ViolenceForm.class, told.forms()));
        startedOn = told.startedOn();
        endedOn = told.endedOn();
        source = Coded.find(InformationSource.class, told.source()).orElseThrow();
    }

    public UUID id() {
        return id;
    }

    /** As it stands registered. */
    public ViolenceEntry registered() {
        return new ViolenceEntry(
                id, fromMember, toMember, direction.code(), List.of(forms.split(",")), startedOn, endedOn, source.code());
    }
}
