package be.fjc.shortchain.contacts.domain;

import be.fjc.shortchain.domain.Coded;
import jakarta.persistence.EnumeratedValue;

/** Where a family goes on: in a track of the centre, or in its chain approach. Both begin with a referral, which the centre decides on. */
public enum HandedTo implements Coded {
    DOSSIER("dossier"),
    CHAIN_APPROACH("chainApproach");

    @EnumeratedValue
    private final String code;

    HandedTo(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
