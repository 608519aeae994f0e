package be.fjc.casework.compartments.domain;

import be.fjc.casework.domain.Coded;
import jakarta.persistence.EnumeratedValue;

/** What made it impossible to wait for who directs the dossier. */
public enum EmergencyOccasion implements Coded {
    ACUTE_DANGER("acuteDanger"),
    CALL_FROM_FAMILY("callFromFamily"),
    QUESTION_OF_POLICE("questionOfPolice"),
    DIRECTOR_UNREACHABLE("directorUnreachable"),
    OTHER("other");

    @EnumeratedValue
    private final String code;

    EmergencyOccasion(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
