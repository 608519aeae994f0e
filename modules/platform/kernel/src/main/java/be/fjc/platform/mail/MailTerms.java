package be.fjc.platform.mail;

import java.net.URI;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a centre sends by mail, and where to.
 *
 * @param domains what comes behind the @ of mailboxes at work, in lower case; nothing is sent elsewhere
 * @param digestAt when the digest comes for who chooses no other time; null when the centre sends no digest
 * @param startScreen where the centre's screens begin, without anything that says what for
 */
public record MailTerms(List<String> domains, LocalTime digestAt, URI startScreen) {

    /** Fewer forms than RFC 5321 has: those that need no quotes. */
    private static final Pattern MAILBOX = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._+-]{0,63}@[A-Za-z0-9.-]{1,190}");

    public MailTerms {
        domains = List.copyOf(domains);
    }

    /** Whether this is a mailbox, and one at work. */
    public boolean allows(String address) {
        return MAILBOX.matcher(address).matches()
                && domains.contains(address.substring(address.indexOf('@') + 1).toLowerCase(Locale.ROOT));
    }
}
