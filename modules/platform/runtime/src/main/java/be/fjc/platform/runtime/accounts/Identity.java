package be.fjc.platform.runtime.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Whom a provider means: its subject is for ever one account here. A person can be known to several providers. */
@Entity
@Table(name = "platform_identity")
class Identity {

    @Id
    private UUID id;

    private String issuer;
    private String subject;
    private UUID account;

    @Column(name = "first_seen_at")
    private Instant firstSeenAt;

    protected Identity() {}

    Identity(UUID id, String issuer, String subject, UUID account, Instant now) {
        this.id = id;
        this.issuer = issuer;
        this.subject = subject;
        this.account = account;
        this.firstSeenAt = now;
    }

    UUID account() {
        return account;
    }
}
