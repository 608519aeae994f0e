package be.fjc.casework.tracks.domain;

import be.fjc.casework.domain.Coded;
import jakarta.persistence.EnumeratedValue;

/** What somebody does that the rules of a track say something about. */
public enum RuledAct implements Coded {
    OPENING("opening"),
    TRACK_CHANGE("trackChange"),
    CLOSING("closing");

    @EnumeratedValue
    private final String code;

    RuledAct(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
