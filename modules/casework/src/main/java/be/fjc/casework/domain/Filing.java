package be.fjc.casework.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * What a referrer tells.
 *
 * @param receivedOn day it reached the centre, when that was before it was entered; null when entered at once
 * @param dangerNote what the danger is; null when none is seen
 * @param persons the family, at least one
 */
public record Filing(
        LocalDate receivedOn,
        ReferralChannel channel,
        Listed<ReferrerType> referrerType,
        String municipality,
        boolean immediateDanger,
        String dangerNote,
        String situation,
        List<PersonDetails> persons) {

    public Filing {
        persons = List.copyOf(persons);
    }
}
