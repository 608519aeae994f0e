package be.fjc.casework.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** One question of the admission test as it was worded then, with its answer, so that a decision can be understood years later. */
@Embeddable
public class CriterionAnswer {

    private int place;

    @Column(name = "criterion")
    private String code;

    private String label;

    private boolean met;

    protected CriterionAnswer() {}

    public CriterionAnswer(int place, String code, String label, boolean met) {
        this.place = place;
        this.code = Objects.requireNonNull(code);
        this.label = Objects.requireNonNull(label);
        this.met = met;
    }

    public String code() {
        return code;
    }
}
