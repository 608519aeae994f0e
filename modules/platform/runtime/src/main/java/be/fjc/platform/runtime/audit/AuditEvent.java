package be.fjc.platform.runtime.audit;

import be.fjc.platform.access.Relation;
import be.fjc.platform.access.Role;
import be.fjc.platform.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** One row of the audit: born whole and sealed, read, never changed. */
@Entity
@Table(name = "platform_audit_event")
class AuditEvent {

    private static final Set<String> FAMILY = Set.of("dossier", "referral");

    @Id
    private UUID id;

    private Instant at;
    private UUID account;
    private String organisation;
    private String roles;
    private UUID session;
    private String action;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column(name = "part_of")
    private UUID partOf;

    private String relations;
    private Boolean emergency;
    private Outcome outcome;
    private String reason;

    @Column(name = "policy_version")
    private String policyVersion;

    private String fields;
    private String trace;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    private byte[] mac;

    protected AuditEvent() {}

    /**
     * A row for what happened at {@code at} by the clock of the work; it is written at {@code recordedAt} by the clock on the wall, which
     * is the same but while a demo is loaded.
     */
    AuditEvent(AuditEntry entry, Instant at, Instant recordedAt, String trace, RowSeal seal) {
        this.id = Ids.at(at);
        this.at = at;
        this.account = entry.account();
        this.organisation = entry.organisation();
        this.roles = entry.roles().stream().sorted().map(Role::name).collect(Collectors.joining(" "));
        this.session = entry.session();
        this.action = entry.action();
        this.subjectType = entry.subjectType();
        this.subjectId = entry.subjectId();
        this.partOf = entry.partOf();
        this.relations = entry.relations().stream().sorted().map(Relation::name).collect(Collectors.joining(" "));
        this.emergency = entry.emergency();
        this.outcome = entry.outcome();
        this.reason = entry.reason();
        this.policyVersion = entry.policyVersion();
        this.fields = entry.fields();
        this.trace = trace;
        this.recordedAt = recordedAt;
        this.mac = macBy(seal);
    }

    UUID id() {
        return id;
    }

    /** Whether it carries the seal that belongs to what it says. */
    boolean isWhole(RowSeal seal) {
        return mac != null && MessageDigest.isEqual(mac, macBy(seal));
    }

    /** The seal that belongs to what it says now. Names and order of the fields are those of {@code docs/audit-format.md}. */
    final byte[] macBy(RowSeal seal) {
        return seal.of(id, at, recordedAt, account, organisation, roles, session, action, subjectType, subjectId, partOf, relations,
                emergency, outcome.code(), reason, policyVersion, fields, trace);
    }

    /** When it was written, by the clock on the wall; null for one from before there were seals. */
    Instant recordedAt() {
        return recordedAt;
    }

    UUID account() {
        return account;
    }

    Instant at() {
        return at;
    }

    String subjectType() {
        return subjectType;
    }

    UUID subjectId() {
        return subjectId;
    }

    boolean isDenied() {
        return outcome == Outcome.DENIED;
    }

    /** Whether somebody was let into one thing, of whatever kind. */
    boolean isLook() {
        return outcome == Outcome.ALLOWED && subjectId != null;
    }

    /** Whether somebody was let into one dossier or referral. */
    boolean isLookIntoFamily() {
        return outcome == Outcome.ALLOWED && subjectId != null && FAMILY.contains(subjectType);
    }

    /** Whether it was by function alone. */
    boolean isWithoutRelation() {
        return relations == null || relations.isEmpty();
    }

    AuditLine line(AuditLine.Who who) {
        return new AuditLine(id, at, who, organisation, words(roles), action, subjectType, subjectId, outcome.code(), reason,
                policyVersion, words(fields));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
