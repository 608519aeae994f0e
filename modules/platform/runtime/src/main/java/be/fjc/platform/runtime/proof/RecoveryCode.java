package be.fjc.platform.runtime.proof;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A code on paper for when the telephone is lost. It works once; what is kept of it is a keyed print. */
@Entity
@Table(name = "platform_recovery_code")
public class RecoveryCode {

    @Id
    private UUID id;

    private UUID account;

    private String print;

    @Column(name = "used_at")
    private Instant usedAt;

    protected RecoveryCode() {}

    RecoveryCode(UUID id, UUID account, String print) {
        this.id = id;
        this.account = account;
        this.print = print;
    }

    void use(Instant now) {
        usedAt = now;
    }

    boolean isUsed() {
        return usedAt != null;
    }
}
