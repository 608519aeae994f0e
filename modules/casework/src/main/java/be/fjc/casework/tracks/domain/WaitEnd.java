package be.fjc.casework.tracks.domain;

import be.fjc.casework.domain.Coded;
import jakarta.persistence.EnumeratedValue;

/** Why a dossier waits no longer. */
public enum WaitEnd implements Coded {
    /** It got its place. Only by going to that track. */
    PLACED("placed"),
    NO_LONGER_NEEDED("noLongerNeeded"),
    FAMILY_REFUSES("familyRefuses"),
    HELPED_ELSEWHERE("helpedElsewhere"),
    /** The dossier closed. Only by closing it. */
    DOSSIER_CLOSED("dossierClosed");

    @EnumeratedValue
    private final String code;

    WaitEnd(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether somebody says so, and it does not follow from something else. */
    public boolean isSaid() {
        return this != PLACED && this != DOSSIER_CLOSED;
    }
}
