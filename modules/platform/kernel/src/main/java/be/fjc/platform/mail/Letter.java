package be.fjc.platform.mail;

import java.util.UUID;

/**
 * One message to one colleague.
 *
 * @param account whose it is
 * @param address the mailbox, which the terms of the centre {@linkplain MailTerms#allows allow}
 * @param subject the same for everybody and every day
 * @param text plain text, lines parted by a line feed; no name, no number of a dossier, no word that somebody typed
 * @param appointment for the calendar of that person; null when there is none
 */
public record Letter(UUID account, String address, String subject, String text, Appointment appointment) {

    public Letter(UUID account, String address, String subject, String text) {
        this(account, address, subject, text, null);
    }

    public Letter {
        if (subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a subject is one line");
        }
    }
}
