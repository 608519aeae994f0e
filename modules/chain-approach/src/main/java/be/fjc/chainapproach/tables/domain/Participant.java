package be.fjc.chainapproach.tables.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** That an organisation takes part in a table, first and last day included. It never vanishes: who took part when stays known. */
@Entity
@Table(name = "chain_approach_participant")
public class Participant {

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "table_id")
    private ConsultationTable host;

    private String organisation;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "until_on")
    private LocalDate until;

    protected Participant() {}

    Participant(UUID id, ConsultationTable table, String organisation, LocalDate from) {
        this.id = id;
        this.host = table;
        this.organisation = organisation;
        this.from = from;
    }

    void leaves(LocalDate lastDay) {
        until = lastDay;
    }

    boolean takesPart() {
        return until == null;
    }

    String organisation() {
        return organisation;
    }
}
