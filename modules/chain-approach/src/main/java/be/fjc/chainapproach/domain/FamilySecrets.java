package be.fjc.chainapproach.domain;

import be.fjc.casework.DossierId;
import java.util.List;
import java.util.UUID;

/**
 * What must come on no paper that one of a family gets, whichever paper it is: to whom and where the others turn, and who works with them, where
 * and how reached. What nobody may come to know of a member's own addresses, {@code SafeContactDesk} says.
 */
public interface FamilySecrets {

    /** Each as it was written. @param reader who gets the paper */
    List<String> of(DossierId dossier, UUID reader);
}
