package be.fjc.casework.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What help must reckon with: it decides what an appointment needs and what a risk assessment asks. */
@Embeddable
public class Circumstances {

    private Gender gender = Gender.UNKNOWN;

    private String language;

    private boolean interpreter;

    private String disability;

    @Column(name = "pregnancy_due_on")
    private LocalDate pregnancyDueOn;

    @Column(name = "residence_status")
    private ResidenceStatus residenceStatus;

    @Column(name = "safety_flag")
    private boolean safetyFlag;

    @Column(name = "joined_on")
    private LocalDate joinedOn;

    @Column(name = "left_on")
    private LocalDate leftOn;

    protected Circumstances() {}

    /** Nothing is known yet. */
    static Circumstances unknown() {
        return new Circumstances();
    }

    static Circumstances of(FamilyMember member) {
        Circumstances known = new Circumstances();
        known.gender = Coded.find(Gender.class, member.gender()).orElse(Gender.UNKNOWN);
        known.language = member.language();
        known.interpreter = Boolean.TRUE.equals(member.interpreter());
        known.disability = member.disability();
        known.pregnancyDueOn = member.pregnancyDueOn();
        known.residenceStatus = Coded.find(ResidenceStatus.class, member.residenceStatus()).orElse(null);
        known.safetyFlag = Boolean.TRUE.equals(member.safetyFlag());
        known.joinedOn = member.joinedOn();
        known.leftOn = member.leftOn();
        return known;
    }

    Gender gender() {
        return gender;
    }

    String language() {
        return language;
    }

    boolean interpreter() {
        return interpreter;
    }

    String disability() {
        return disability;
    }

    LocalDate pregnancyDueOn() {
        return pregnancyDueOn;
    }

    ResidenceStatus residenceStatus() {
        return residenceStatus;
    }

    boolean safetyFlag() {
        return safetyFlag;
    }

    LocalDate joinedOn() {
        return joinedOn;
    }

    LocalDate leftOn() {
        return leftOn;
    }
}
