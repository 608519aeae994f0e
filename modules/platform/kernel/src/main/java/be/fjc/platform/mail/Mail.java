package be.fjc.platform.mail;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Puts messages to colleagues in the post of the current centre. */
public interface Mail {

    /** What the centre's file says of mail; empty when the centre sends none. */
    Optional<MailTerms> terms();

    /**
     * Keeps a message in the current transaction; it leaves later, is tried again when it does not arrive, and is given up in the end.
     *
     * @param now when it was made
     */
    void post(Letter letter, Instant now);

    /** The accounts that nothing reached any more, and since which message; once one arrives, an account is not among them. */
    Map<UUID, Instant> undelivered();
}
