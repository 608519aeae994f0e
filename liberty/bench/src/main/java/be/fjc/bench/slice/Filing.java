package be.fjc.bench.slice;

import java.time.LocalDate;
import java.util.List;

/** A referral as it is sent in. */
public record Filing(
        String channel, String referrerType, String municipality, boolean immediateDanger, String situation, List<Person> persons) {

    /** Someone in the family. */
    public record Person(
            String givenName, String familyName, LocalDate birthDate, String role, String municipality, String phone, String informed) {}

    /** What the referrer gets in hand. */
    public record Receipt(String id, String receiptNumber, String status, String filedAt) {}
}
