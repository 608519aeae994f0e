package be.fjc.casework.findings.domain;

import be.fjc.casework.domain.Coded;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** Someone's part in an incident, according to its source: never more than that. */
@Entity
@Table(name = "casework_incident_part")
public class Part {

    @Id
    private UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "incident_id")
    private Incident incident;

    @Column(name = "person_id")
    private UUID person;

    private Side side;

    protected Part() {}

    Part(UUID id, Incident incident, UUID person, Side side) {
        this.id = id;
        this.incident = incident;
        this.person = person;
        this.side = side;
    }

    UUID person() {
        return person;
    }

    boolean isOn(Side other) {
        return side == other;
    }

    /** From whom the violence came, and against whom it went. */
    enum Side implements Coded {
        BY("by"),
        AGAINST("against");

        @EnumeratedValue
        private final String code;

        Side(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
