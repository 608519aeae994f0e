package be.fjc.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What other modules may learn of the family of a dossier. Like {@link DossierDesk} it decides nothing: whoever asks here has asked
 * {@code Access} first, and gives names to nobody who may not read them.
 */
public interface FamilyDesk {

    /** Everybody who is or was of the family; none when there is no such dossier. @param today by which somebody is a minor or left */
    List<Member> members(DossierId dossier, LocalDate today);

    /** What each of them is called in the family, by id: {@code victim}, {@code suspected}, {@code child} or {@code other}; labels, no more. */
    Map<UUID, Set<String>> roles(DossierId dossier);

    /** How many incidents that count happened from the one day to the other, both included; those of an unknown day are not among them. */
    int incidents(DossierId dossier, LocalDate first, LocalDate last);

    /** What was found to protect the family and counts still: of each factor and person what was found last. It is of class R. */
    List<Protection> protections(DossierId dossier);

    /**
     * Something that protects, or could.
     *
     * @param id of the finding
     * @param factor code
     * @param member whom; null for the family as a whole
     * @param state {@code present}, {@code partly}, {@code absent} or {@code unknown}
     */
    record Protection(UUID id, String factor, UUID member, String state) {}

    /**
     * One of the family.
     *
     * @param minor whether the person is under eighteen; without a birth date, whether the person is called a child
     * @param present whether the person still belongs to the family
     */
    record Member(UUID id, String givenName, String familyName, boolean minor, boolean present) {}
}
