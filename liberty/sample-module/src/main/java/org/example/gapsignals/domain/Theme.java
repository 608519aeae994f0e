package org.example.gapsignals.domain;

import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;
import java.util.Optional;

/** What kind of offer is missing. */
public enum Theme {
    HOUSING("housing"),
    CHILDREN("children"),
    VIOLENCE_STOPS("violenceStops"),
    MENTAL_HEALTH("mentalHealth"),
    OTHER("other");

    @EnumeratedValue
    private final String code;

    Theme(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Theme> find(String code) {
        return Arrays.stream(values()).filter(theme -> theme.code.equals(code)).findFirst();
    }
}
