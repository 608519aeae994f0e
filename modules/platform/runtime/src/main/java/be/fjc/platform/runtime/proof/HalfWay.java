package be.fjc.platform.runtime.proof;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who gave the right password and still owes a code. What the browser holds meanwhile can be read and made by us alone, opens
 * nothing by itself, and dies after five minutes or with the password it was given for.
 *
 * @param account whose
 * @param password print of the hash of the password that was given
 */
public record HalfWay(UUID account, String password, Instant until) {

    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final String PURPOSE = "half-way";

    /** What the browser holds. */
    public static String token(UUID account, String passwordHash, Instant now) {
        return Seal.seal(account + "|" + Seal.print(passwordHash, PURPOSE) + "|" + now.plus(LIFE).getEpochSecond(), PURPOSE);
    }

    /** Reads it back, unless it is not ours or too old. */
    public static Optional<HalfWay> read(String token, Instant now) {
        return Seal.open(token, PURPOSE)
                .map(text -> text.split("\\|"))
                .map(parts -> new HalfWay(UUID.fromString(parts[0]), parts[1], Instant.ofEpochSecond(Long.parseLong(parts[2]))))
                .filter(half -> now.isBefore(half.until));
    }

    /** Whether the account still has the password that was given. */
    public boolean isFor(String passwordHash) {
        return password.equals(Seal.print(passwordHash, PURPOSE));
    }
}
