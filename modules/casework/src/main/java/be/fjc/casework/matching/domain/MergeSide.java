package be.fjc.casework.matching.domain;

import be.fjc.casework.domain.Coded;
import java.util.UUID;

/** One of the two who are merged. */
public enum MergeSide implements Coded {
    STAYS("stays"),
    GOES("goes");

    private final String code;

    MergeSide(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Who of the two that is. */
    public UUID of(MergePair pair) {
        return this == STAYS ? pair.stays() : pair.goes();
    }
}
