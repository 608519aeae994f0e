package be.fjc.platform.runtime.audit;

import be.fjc.platform.access.Open;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One line of the audit as the data protection officer reads it: the log, never what was seen.
 *
 * @param person null for what nobody signed in for did
 * @param fields classes of information that were open
 */
public record AuditLine(
        @Open UUID id,
        @Open Instant at,
        @Open Who person,
        @Open String organisation,
        @Open List<String> roles,
        @Open String action,
        @Open String type,
        @Open UUID subjectId,
        @Open String outcome,
        @Open String reason,
        @Open String policyVersion,
        @Open List<String> fields) {

    /** @param name null when the account is no longer known */
    public record Who(@Open UUID account, @Open String name) {}
}
