package be.fjc.platform.runtime.proof;

import be.fjc.platform.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What an authenticator is asked to sign: made by us, for one purpose, for five minutes, for once. It is sealed, so nothing needs to be
 * kept until it comes back; then its number is, so that it does not come a second time.
 */
@Entity
@Table(name = "platform_spent_challenge")
public class PasskeyChallenge {

    static final Duration LIFE = Duration.ofMinutes(5);

    @Id
    private UUID id;

    @Column(name = "ends_at")
    private Instant endsAt;

    protected PasskeyChallenge() {}

    private PasskeyChallenge(UUID id, Instant endsAt) {
        this.id = id;
        this.endsAt = endsAt;
    }

    /** @param purpose what may be done with the answer, and by whom */
    static String made(String purpose, Instant now) {
        return Seal.seal(Ids.next() + "|" + now.plus(LIFE).getEpochSecond(), "passkey|" + purpose);
    }

    /** Whether it is ours, for this, still good and the first time; from then on it is spent. */
    static boolean spend(String challenge, String purpose, Instant now, EntityManager database) {
        Optional<PasskeyChallenge> read = Seal.open(challenge, "passkey|" + purpose)
                .map(text -> text.split("\\|"))
                .map(parts -> new PasskeyChallenge(UUID.fromString(parts[0]), Instant.ofEpochSecond(Long.parseLong(parts[1]))))
                .filter(one -> now.isBefore(one.endsAt) && database.find(PasskeyChallenge.class, one.id) == null);
        read.ifPresent(database::persist);
        return read.isPresent();
    }
}
