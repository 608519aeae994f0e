package be.fjc.casework.matching.domain;

import java.util.UUID;

/**
 * Two members of one family who are one person.
 *
 * @param stays whose id stays
 * @param goes whose id is not there any more
 */
public record MergePair(UUID stays, UUID goes) {

    public MergePair {
        if (stays.equals(goes)) {
            throw new IllegalArgumentException("it takes two to be one");
        }
    }
}
