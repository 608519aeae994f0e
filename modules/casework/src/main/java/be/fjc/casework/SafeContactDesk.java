package be.fjc.casework;

import be.fjc.platform.kernel.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether somebody can safely be contacted, for other modules that have a name from elsewhere and no dossier. Whoever may read what was agreed
 * hears what it is. Whoever may not know of the dossier hears no more than to ask first, because a call at the wrong moment can cost a life.
 * What is kept from somebody's sight (a conflict of interest, a seal) says nothing to that person, as everywhere.
 */
public interface SafeContactDesk {

    /** What everybody else hears. */
    String ASK_FIRST = "contactAskFirst";

    /**
     * Why a contact does not keep to what was agreed with whoever bears this name; empty when it does, or nothing was agreed.
     *
     * @param channel {@code mobile}, {@code landline}, {@code text}, {@code email}, {@code letter} or {@code visit}
     * @param message whether a message is or was left
     * @param at when it is or was
     */
    Optional<Refusal> objection(Named who, String channel, boolean message, Instant at);

    /** Somebody; null where nothing is known. */
    record Named(String givenName, String familyName, LocalDate birthDate) {}
}
