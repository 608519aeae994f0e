package be.fjc.casework;

import be.fjc.platform.access.Relation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What other modules may learn of a dossier, and write in its timeline. */
public interface DossierDesk {

    /**
     * The dossier with how the person who is signed in stands to it, also when that person may not know of it: whoever asks here asks
     * {@code Access} next, with these relations, before anything is said.
     */
    Optional<Known> find(DossierId dossier);

    /**
     * Whom the dossier is about, by name and day of birth and no more: for who must say whether they know them. Whoever asks here asks
     * {@code Access} about information of class A before anything is said.
     */
    List<Member> family(DossierId dossier);

    /**
     * Writes a step in the timeline of a dossier, as the person who is signed in.
     *
     * @param code of the step; the module that writes it has its words, {@code step.<code>}
     * @param params codes, dates and ids only; anything else is refused
     */
    void note(DossierId dossier, String code, Map<String, String> params, Instant now);

    /** Somebody of the family; null where nothing is known. */
    record Member(String givenName, String familyName, LocalDate birthDate) {}

    /**
     * A dossier.
     *
     * @param number by which staff speak of it
     * @param track code of the centre's track that it is in
     * @param caseDirector account of who directs it
     * @param relations how the person who asks stands to it
     */
    record Known(DossierId id, String number, String track, boolean open, UUID caseDirector, Set<Relation> relations) {

        public Known {
            relations = Set.copyOf(relations);
        }
    }
}
