package be.fjc.casework;

import be.fjc.platform.access.Relation;
import be.fjc.platform.access.Subject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * What of the case file is not there for somebody: with a conflict of interest, or outside the circle of a seal. For modules that keep
 * something of the same families, so that they do not tell what the case file hides. Nothing of it is ever shown: {@code Access} is asked with it.
 */
public interface KeptFamilies {

    /** Nothing at all for nearly everybody. */
    Kept from(UUID account);

    /**
     * Somebody asked elsewhere for something of such a family, and was told that nothing is there: who hears of it is who would hear of it in
     * the case file.
     *
     * @param thing one of {@link Kept#things}
     */
    void attempted(Subject subject, UUID thing);

    /** The people of these families, to compare names with. For who gets to see names of people without a dossier. */
    Namesakes namesakes(UUID account);

    /**
     * @param things by id of each dossier and each referral that is kept from sight, which relation closes it
     * @param reports by the number of each police report that incidents in these dossiers have, the dossier
     */
    record Kept(Map<UUID, Relation> things, Map<String, UUID> reports) {

        public Kept {
            things = Map.copyOf(things);
            reports = Map.copyOf(reports);
        }
    }

    /** The people that are kept from somebody, as they were when it was asked for; nobody at all for nearly everybody. */
    interface Namesakes {

        /**
         * Whether somebody may be one of them: the whole name sounds alike and no other birth date is known. It errs on the side of leaving
         * somebody out.
         *
         * @param givenName null when not known, as the others
         */
        boolean mayInclude(String familyName, String givenName, LocalDate birthDate);
    }
}
