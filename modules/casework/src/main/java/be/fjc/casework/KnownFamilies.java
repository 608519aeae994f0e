package be.fjc.casework;

import java.time.LocalDate;
import java.util.List;

/**
 * Whether somebody is known in a dossier already, for another module that has a name from elsewhere. Unlike the desks it decides by itself: it
 * answers what the person who is signed in would find with the search for dossiers, and nothing to who has no such search.
 */
public interface KnownFamilies {

    /** The likeliest first; none when the reader may know of none. @param givenName null when not known @param birthDate null when not known */
    List<Family> of(String familyName, String givenName, LocalDate birthDate);

    /** @param number by which staff speak of it */
    record Family(DossierId dossier, String number, boolean open) {}
}
