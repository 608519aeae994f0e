package be.fjc.platform.runtime.accounts;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Gives the installation a next signing key while it runs. Everybody stays signed in: the next key is known everywhere before it signs,
 * and the one before it verifies until its last token has died.
 */
public final class KeyRotation {

    /** Long enough for every node to have looked, also one that was busy. */
    public static final Duration SEEN_WITHIN = Duration.ofSeconds(30);

    /** No node looks less often; a key may not begin sooner. */
    public static final Duration SOONEST = SigningKeys.LOOKED_AT_EVERY.multipliedBy(2);

    /** A token's life, and what the clocks of nodes may differ. */
    private static final Duration TOKENS_LIVE = Tokens.LIFE.plusMinutes(1);

    /**
     * What was done, or would be.
     *
     * @param keys how many keys the folder has now
     * @param begins when the next one signs
     * @param gone when the one before it is removed
     */
    public record Done(int keys, Instant begins, Instant gone) {}

    private final KeyFolder folder;

    /**
     * @param path the folder of the keys, which must be there with keys in it
     * @param masterKey the one they were made with; with another every method throws {@link IllegalStateException}
     */
    public KeyRotation(Path path, String masterKey) {
        this.folder = new KeyFolder(path, SigningKeys.secretUnder(masterKey));
    }

    /** Makes the folder and a first key where there is none, as a server does when it starts. */
    public static void prepare(Path path, String masterKey) {
        new KeyFolder(path, SigningKeys.secretUnder(masterKey)).open();
    }

    /** When a key that was made earlier begins; until then no other is made. */
    public Optional<Instant> waitsUntil(Instant now) {
        return folder.read().nextBegins(now);
    }

    /** Makes the next key; nothing is written when it is only tried. */
    public Done rotate(Instant now, Duration seenWithin, boolean onlyTried) {
        KeyRing after = onlyTried
                ? folder.read().rotated(now, seenWithin, TOKENS_LIVE)
                : folder.change(ring -> ring.rotated(now, seenWithin, TOKENS_LIVE));
        return new Done(after.size(), now.plus(seenWithin), now.plus(seenWithin).plus(TOKENS_LIVE));
    }
}
