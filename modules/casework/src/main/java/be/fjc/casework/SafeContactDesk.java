package be.fjc.casework;

import be.fjc.platform.kernel.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

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

    /**
     * Whether a text that goes to one of the family tells where another of them is, or a number of theirs, that nobody may come to know. Nothing
     * of it is said; whoever asks here has asked {@code Access} whether it may be written at all.
     *
     * @param reader the member whose own addresses may stand there
     */
    boolean givesAway(DossierId dossier, UUID reader, Collection<String> texts);

    /** Somebody; null where nothing is known. */
    record Named(String givenName, String familyName, LocalDate birthDate) {}
}
