package be.fjc.casework.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a referrer tells.
 *
 * @param receivedOn day it reached the centre, when that was before it was entered; null when entered at once
 * @param dangerNote what the danger is; null when none is seen
 * @param persons the family, at least one
 * @param secretPhones numbers that nobody may come to know, by the place in {@code persons} of whose it is
 */
public record Filing(
        LocalDate receivedOn,
        ReferralChannel channel,
        Listed<ReferrerType> referrerType,
        String municipality,
        boolean immediateDanger,
        String dangerNote,
        String situation,
        List<PersonDetails> persons,
        Map<Integer, String> secretPhones) {

    public Filing {
        persons = List.copyOf(persons);
        secretPhones = Map.copyOf(secretPhones);
    }

    /** With numbers that may be known. */
    public Filing(
            LocalDate receivedOn,
            ReferralChannel channel,
            Listed<ReferrerType> referrerType,
            String municipality,
            boolean immediateDanger,
            String dangerNote,
            String situation,
            List<PersonDetails> persons) {
        this(receivedOn, channel, referrerType, municipality, immediateDanger, dangerNote, situation, persons, Map.of());
    }
}
