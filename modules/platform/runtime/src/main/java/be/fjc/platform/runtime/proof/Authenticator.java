package be.fjc.platform.runtime.proof;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * An app on somebody's telephone that shows a new code every half minute. It counts from the moment its first code was typed here: until
 * then it may not have been scanned well. A code works once, also within its half minute.
 */
@Entity
@Table(name = "platform_authenticator")
public class Authenticator {

    @Id
    private UUID account;

    private String secret;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "last_step")
    private long lastStep;

    protected Authenticator() {}

    Authenticator(UUID account, String sealedSecret) {
        this.account = account;
        this.secret = sealedSecret;
    }

    UUID account() {
        return account;
    }

    String sealedSecret() {
        return secret;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    /** Another secret for one that was never confirmed. */
    void replace(String sealedSecret) {
        secret = sealedSecret;
        lastStep = 0;
    }

    void confirm(Instant now) {
        confirmedAt = now;
    }

    /** Whether a code of this step may still be used; from then on it and every earlier one may not. */
    boolean use(long step) {
        if (step <= lastStep) {
            return false;
        }
        lastStep = step;
        return true;
    }
}
