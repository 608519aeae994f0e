package be.fjc.casework.findings.domain;

import be.fjc.casework.domain.Coded;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumeratedValue;
import java.util.Objects;
import java.util.UUID;

/** Someone's part in an incident, according to its source: never more than that. */
@Embeddable
public class Part {

    @Column(name = "person_id")
    private UUID person;

    private Side side;

    protected Part() {}

    Part(UUID person, Side side) {
        this.person = person;
        this.side = side;
    }

    UUID person() {
        return person;
    }

    boolean isOn(Side other) {
        return side == other;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Part part && person.equals(part.person) && side == part.side;
    }

    @Override
    public int hashCode() {
        return Objects.hash(person, side);
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
