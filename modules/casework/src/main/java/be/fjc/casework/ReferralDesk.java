package be.fjc.casework;

import be.fjc.platform.access.Relation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Filing a referral out of another module, with what is known there already, so that nobody is asked twice; and what became of it. */
public interface ReferralDesk {

    /** Files it as the person who is signed in, who must be allowed to; it came from the local police. @return its id and what the filer gets in hand */
    Filed file(Handed handed);

    /**
     * Files it, looks at it for danger and takes it up, all at once: as the person who is signed in, who must be allowed each of these, and by
     * the same rules. Whatever is not allowed or does not hold undoes all of it.
     */
    Opened open(Handed handed, Opening opening);

    /**
     * A referral with how the person who is signed in stands to it, also when that person may not know of it: whoever asks here looks whether
     * it is {@code readable} before anything is said.
     */
    Optional<Known> find(ReferralId referral);

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

    /**
     * How it is taken up.
     *
     * @param danger what the first look finds: {@code none}, {@code concern} or {@code acute}
     * @param reason why it is taken up, in somebody's own words
     * @param criteria every question of the centre's admission test, answered
     * @param overrideReason why the rules of the track are passed over; null when they are not
     */
    record Opening(
            String danger, String reason, List<Criterion> criteria, String track, UUID caseDirector, LocalDate nextContactOn, String overrideReason) {

        public Opening {
            criteria = List.copyOf(criteria);
        }
    }

    /** The answer to one question of the admission test. */
    record Criterion(String code, boolean met) {}

    /**
     * What came of it.
     *
     * @param dossier empty when the person who is signed in may not know of it, who opened it
     * @param level of the track, the Flemish one: 3 is the chain approach
     */
    record Opened(Filed referral, Optional<DossierId> dossier, int level) {}

    /**
     * A referral.
     *
     * @param relations how the person who asks stands to it
     * @param readable whether that person may read it in the case file
     * @param dossier that opened out of it; empty when none did, or that person may not know of it
     */
    record Known(ReferralId id, Set<Relation> relations, boolean readable, Optional<DossierId> dossier) {

        public Known {
            relations = Set.copyOf(relations);
        }
    }
}
