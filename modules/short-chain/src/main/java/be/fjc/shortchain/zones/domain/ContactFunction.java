package be.fjc.shortchain.zones.domain;

import be.fjc.shortchain.domain.Coded;
import jakarta.persistence.EnumeratedValue;

/** What somebody is who is the contact point of a zone: a function, because a name goes with the person. */
public enum ContactFunction implements Coded {
    POLICE_CONTACT("policeContact"),
    VICTIM_SUPPORT("victimSupport"),
    CASE_DIRECTOR("caseDirector"),
    INTAKE_WORKER("intakeWorker"),
    COORDINATOR("coordinator");

    @EnumeratedValue
    private final String code;

    ContactFunction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
