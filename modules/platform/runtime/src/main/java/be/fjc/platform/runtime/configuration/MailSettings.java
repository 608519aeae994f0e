package be.fjc.platform.runtime.configuration;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/**
 * How a centre sends mail, as its file says. The password is a setting of the server and never here.
 *
 * @param server host name of the server that takes it
 * @param security how the way there is closed
 * @param user as whom we send; null when the server asks for nobody
 * @param sender the mailbox that the messages come from
 * @param domains what may come behind the @ of those who get them
 * @param digestAt when the daily digest comes for who chooses no other time; null when there is none
 */
public record MailSettings(
        String server, int port, Security security, String user, String sender, List<String> domains, LocalTime digestAt) {

    /** Names of this computer: nobody listens on the way there. */
    static final Set<String> THIS_COMPUTER = Set.of("localhost", "127.0.0.1");

    /** How the way to the server is closed; not at all only on this computer. */
    public enum Security {
        /** An open door that must be closed before anything is said (RFC 3207). */
        START_TLS,
        /** Closed from the first byte (RFC 8314). */
        TLS,
        NONE
    }

    public MailSettings {
        domains = List.copyOf(domains);
        if (security == Security.NONE && !THIS_COMPUTER.contains(server)) {
            throw new IllegalArgumentException("mail leaves this computer only over TLS");
        }
    }

    /** What follows the @ of the sender. */
    public String domainOfSender() {
        return sender.substring(sender.indexOf('@') + 1);
    }
}
