package be.fjc.platform.runtime.proof;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A key in somebody's computer, telephone or token that signs in without a password. Only its public half is here. The number of times it
 * signed goes up; when it comes back lower, somebody has a copy, and it opens nothing.
 */
@Entity
@Table(name = "platform_passkey")
public class Passkey {

    @Id
    private UUID id;

    private UUID account;

    private String name;

    @Column(name = "credential_id")
    private String credentialId;

    private String credential;

    @Column(name = "sign_count")
    private long signCount;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected Passkey() {}

    /**
     * @param credentialId how the authenticator knows it, base64url
     * @param credential its public half with what belongs to it, base64url
     */
    Passkey(UUID id, UUID account, String name, String credentialId, String credential, long signCount, Instant now) {
        this.id = id;
        this.account = account;
        this.name = name;
        this.credentialId = credentialId;
        this.credential = credential;
        this.signCount = signCount;
        this.addedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID account() {
        return account;
    }

    String name() {
        return name;
    }

    String credentialId() {
        return credentialId;
    }

    String credential() {
        return credential;
    }

    long signCount() {
        return signCount;
    }

    Instant addedAt() {
        return addedAt;
    }

    Instant usedAt() {
        return usedAt;
    }

    void used(long count, Instant now) {
        signCount = count;
        usedAt = now;
    }
}
