package be.fjc.platform.runtime.audit;

import be.fjc.platform.access.Decision;
import be.fjc.platform.access.InformationClass;
import be.fjc.platform.access.Relation;
import be.fjc.platform.access.Role;
import be.fjc.platform.access.Subject;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is to be audited: the fields that NEN 7513 asks for. Time, trace and seal are added when it is written.
 *
 * @param account who; null for someone unknown and for the system itself
 * @param organisation for which organisation
 * @param roles in which roles
 * @param session in which session
 * @param action a permission, or the name of an act of the platform such as {@code platform.session.begin}
 * @param subjectType on what kind of thing
 * @param subjectId on which one; null for collections
 * @param partOf the dossier or referral that it is a part of; null when it is the whole itself
 * @param relations how the person stood to it
 * @param emergency whether normal rights were set aside: the person had opened the thing in an emergency
 * @param outcome how it ended
 * @param reason why, in the person's own words or as a code; null when none was asked
 * @param policyVersion edition of the decision table; null when it was not asked
 * @param fields classes of information that were open, by code; never values
 */
public record AuditEntry(
        UUID account,
        String organisation,
        Set<Role> roles,
        UUID session,
        String action,
        String subjectType,
        UUID subjectId,
        UUID partOf,
        Set<Relation> relations,
        boolean emergency,
        Outcome outcome,
        String reason,
        String policyVersion,
        String fields) {

    public AuditEntry {
        roles = Set.copyOf(roles);
        relations = Set.copyOf(relations);
    }

    /** Someone signed in. */
    public static AuditEntry by(Subject subject, String action, String subjectType, UUID subjectId, Outcome outcome) {
        return new AuditEntry(subject.account(), subject.organisation(), subject.roles(), subject.session(), action, subjectType,
                subjectId, null, Set.of(), false, outcome, null, null, "");
    }

    /** Nobody signed in: a failed sign-in, a job. */
    public static AuditEntry byNobody(String action, String subjectType, UUID subjectId, Outcome outcome) {
        return new AuditEntry(null, null, Set.of(), null, action, subjectType, subjectId, null, Set.of(), false, outcome, null, null, "");
    }

    /** With the answer of the decision function. */
    public AuditEntry under(Decision decision) {
        Stream<String> whole = decision.readable().stream().sorted().map(InformationClass::code);
        Stream<String> summaries = decision.summarised().stream().sorted().map(summary -> summary.code() + ":summary");
        String classes = Stream.concat(whole, summaries).collect(Collectors.joining(" "));
        return new AuditEntry(account, organisation, roles, session, action, subjectType, subjectId, partOf, relations, emergency,
                outcome, reason, decision.policyVersion(), classes);
    }

    /** With how the person stood to the thing. */
    public AuditEntry standing(Set<Relation> held) {
        return new AuditEntry(account, organisation, roles, session, action, subjectType, subjectId, partOf, held,
                held.contains(Relation.EMERGENCY), outcome, reason, policyVersion, fields);
    }

    /** With a stated reason. */
    public AuditEntry because(String stated) {
        return new AuditEntry(account, organisation, roles, session, action, subjectType, subjectId, partOf, relations, emergency,
                outcome, stated, policyVersion, fields);
    }
}
