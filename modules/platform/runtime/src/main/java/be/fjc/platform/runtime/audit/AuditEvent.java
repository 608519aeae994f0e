package be.fjc.platform.runtime.audit;

import be.fjc.platform.access.Role;
import be.fjc.platform.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** One row of the audit: born whole, read, never changed. */
@Entity
@Table(name = "platform_audit_event")
class AuditEvent {

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

    private Outcome outcome;
    private String reason;

    @Column(name = "policy_version")
    private String policyVersion;

    private String fields;
    private String trace;

    protected AuditEvent() {}

    AuditEvent(AuditEntry entry, Instant at, String trace) {
        this.id = Ids.at(at);
        this.at = at;
        this.account = entry.account();
        this.organisation = entry.organisation();
        this.roles = entry.roles().stream().sorted().map(Role::name).collect(Collectors.joining(" "));
        this.session = entry.session();
        this.action = entry.action();
        this.subjectType = entry.subjectType();
        this.subjectId = entry.subjectId();
        this.outcome = entry.outcome();
        this.reason = entry.reason();
        this.policyVersion = entry.policyVersion();
        this.fields = entry.fields();
        this.trace = trace;
    }

    UUID id() {
        return id;
    }

    UUID account() {
        return account;
    }

    AuditLine line(AuditLine.Who who) {
        return new AuditLine(id, at, who, organisation, words(roles), action, subjectType, subjectId, outcome.code(), reason,
                policyVersion, words(fields));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
