package be.fjc.casework;

import java.time.LocalDate;
import java.util.List;

/** Filing a referral out of another module, with what is known there already, so that nobody is asked twice. */
public interface ReferralDesk {

    /** Files it as the person who is signed in, who must be allowed to; it came from the local police. @return its id and what the filer gets in hand */
    Filed file(Handed handed);

    /**
     * What is handed over. It is read by everybody who reads referrals: nothing that lies sealed belongs in it.
     *
     * @param receivedOn the day on which it came in
     * @param persons at least one, each with both names
     */
    record Handed(LocalDate receivedOn, String municipality, boolean immediateDanger, String situation, List<Person> persons) {

        public Handed {
            persons = List.copyOf(persons);
        }
    }

    /**
     * One of the family.
     *
     * @param role {@code victim}, {@code suspected}, {@code child} or {@code other}
     * @param birthDate null when not known
     * @param phone null when not known
     * @param silentBecause why the person does not know of it; null when the person does
     */
    record Person(String givenName, String familyName, LocalDate birthDate, String role, String phone, String silentBecause) {}

    /** What whoever files it gets in hand. */
    record Filed(ReferralId id, String receiptNumber) {}
}
