package be.fjc.chainapproach.meetings.domain;

import jakarta.persistence.Embeddable;

/** Whether one of the centre's criteria is met in a family. */
@Embeddable
public class CriterionAnswer {

    private String code;

    private boolean met;

    protected CriterionAnswer() {}

    /** @param code of the criterion, as the centre has it */
    public CriterionAnswer(String code, boolean met) {
        this.code = code;
        this.met = met;
    }

    public String code() {
        return code;
    }

    public boolean isMet() {
        return met;
    }
}
