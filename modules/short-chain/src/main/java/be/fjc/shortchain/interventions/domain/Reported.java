package be.fjc.shortchain.interventions.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What the police reports of one intervention.
 *
 * @param reportNumber of the police report, as it was written
 * @param zone code of the police zone that the municipality was in that day
 * @param facts the police's own code of what happened
 * @param houseBanAt when a temporary house ban was given by word of mouth; null when none was
 * @param remark null when there is none
 */
public record Reported(
        String reportNumber,
        Instant occurredAt,
        String municipality,
        String zone,
        String facts,
        Instant houseBanAt,
        List<Person> persons,
        String remark) {

    public Reported {
        persons = List.copyOf(persons);
    }

    /** The same in this zone. */
    public Reported in(String zoneOfThatDay) {
        return new Reported(reportNumber, occurredAt, municipality, zoneOfThatDay, facts, houseBanAt, persons, remark);
    }

    /** Somebody who was there; null where nothing is known. */
    public record Person(PersonRole role, String givenName, String familyName, LocalDate birthDate, String phone) {}
}
