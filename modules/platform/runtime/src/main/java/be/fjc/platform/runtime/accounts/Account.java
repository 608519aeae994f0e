package be.fjc.platform.runtime.accounts;

import be.fjc.platform.access.Role;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A person's way in. Added by the centre's administrator with a password that works once; the person replaces it at the first
 * sign-in. Whoever works for several organisations has a capacity at each. Five wrong passwords in a row close it for a quarter of an hour. It is never deleted, because what the person did stays
 * theirs; it is disabled.
 */
@Entity
@Table(name = "platform_account")
public class Account {

    static final int FAILURES_BEFORE_LOCK = 5;
    static final Duration LOCK = Duration.ofMinutes(15);

    @Id
    private UUID id;

    private String login;
    private String name;

    /** Of the capacity that a session begins in. */
    private String organisation;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "platform_capacity", joinColumns = @JoinColumn(name = "account"))
    private Set<HeldRole> held = new HashSet<>();

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "must_change_password")
    private boolean mustChangePassword;

    private boolean disabled;
    private int failures;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "factors_reset_at")
    private Instant factorsResetAt;

    @Version
    private int version;

    protected Account() {}

    Account(UUID id, String login, String name, List<Capacity> capacities, String passwordHash, Instant now) {
        this.id = id;
        this.login = login;
        this.name = name;
        works(capacities);
        this.passwordHash = passwordHash;
        this.mustChangePassword = true;
        this.addedAt = now;
    }

    UUID id() {
        return id;
    }

    String login() {
        return login;
    }

    String name() {
        return name;
    }

    /** Everything the person does here, the one that a session begins in first. */
    List<Capacity> capacities() {
        Map<String, Set<Role>> roles = new TreeMap<>(Comparator.comparing((String code) -> !code.equals(organisation))
                .thenComparing(Comparator.naturalOrder()));
        held.forEach(one -> roles.computeIfAbsent(one.organisation(), code -> EnumSet.noneOf(Role.class)).add(one.role()));
        return roles.entrySet().stream().map(each -> new Capacity(each.getKey(), each.getValue())).toList();
    }

    /** The capacity at an organisation. */
    Optional<Capacity> capacityAt(String code) {
        return capacities().stream().filter(capacity -> capacity.organisation().equals(code)).findFirst();
    }

    /** Whether these are what the person does here, in whatever order. */
    boolean hasExactly(List<Capacity> others) {
        return Set.copyOf(capacities()).equals(Set.copyOf(others));
    }

    /** Code of the organisation of the capacity that a session begins in. */
    String organisation() {
        return organisation;
    }

    /** Null for someone who signs in with a provider only. */
    String passwordHash() {
        return passwordHash;
    }

    boolean mustChangePassword() {
        return mustChangePassword;
    }

    boolean isDisabled() {
        return disabled;
    }

    int version() {
        return version;
    }

    Instant addedAt() {
        return addedAt;
    }

    /** Whether it is closed for a while after wrong passwords. */
    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** Whether the right password would open it now. */
    boolean isOpen(Instant now) {
        return !disabled && !held.isEmpty() && !isLocked(now);
    }

    /** A wrong password. One given while it is locked changes nothing: the lock does not grow. */
    void failed(Instant now) {
        if (isLocked(now)) {
            return;
        }
        failures = lockedUntil == null ? failures + 1 : 1;
        lockedUntil = failures < FAILURES_BEFORE_LOCK ? null : now.plus(LOCK);
    }

    /** The right password while open: earlier failures are forgotten. */
    void signedIn() {
        failures = 0;
        lockedUntil = null;
    }

    /** The person chose a password. */
    void passwordChosen(String hash) {
        passwordHash = hash;
        mustChangePassword = false;
    }

    /** The administrator gave a password that works once; a lock is lifted with it. */
    void passwordReset(String hash) {
        passwordHash = hash;
        mustChangePassword = true;
        signedIn();
    }

    /** The administrator took the second factor away; until the person has seen it, each sign-in says so. */
    void factorsReset(Instant now) {
        factorsResetAt = now;
    }

    /** When the second factor was taken away, if the person has not yet been told; null otherwise. */
    Instant factorsResetAt() {
        return factorsResetAt;
    }

    /** The person has seen it. */
    void factorsResetSeen() {
        factorsResetAt = null;
    }

    /** Someone whom a provider vouches for; there is no password to guess. */
    static Account ofProvider(UUID id, String login, String name, List<Capacity> capacities, Instant now) {
        Account account = new Account(id, login, name, capacities, null, now);
        account.mustChangePassword = false;
        return account;
    }

    /** As the provider says today; whether the door is closed is not the provider's to say. */
    void isNow(String newName, List<Capacity> newCapacities) {
        change(newName, newCapacities, disabled);
    }

    /** Other work, another place, or no longer here. */
    void change(String newName, List<Capacity> newCapacities, boolean nowDisabled) {
        name = newName;
        works(newCapacities);
        disabled = nowDisabled;
    }

    private void works(List<Capacity> capacities) {
        organisation = capacities.isEmpty() ? organisation : capacities.get(0).organisation();
        Set<HeldRole> wanted = capacities.stream()
                .flatMap(capacity -> capacity.roles().stream().map(role -> new HeldRole(capacity.organisation(), role)))
                .collect(Collectors.toSet());
        held.retainAll(wanted);
        held.addAll(wanted);
    }
}
