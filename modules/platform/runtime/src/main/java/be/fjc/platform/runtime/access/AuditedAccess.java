package be.fjc.platform.runtime.access;

import be.fjc.platform.access.Access;
import be.fjc.platform.access.Decision;
import be.fjc.platform.access.NotAllowed;
import be.fjc.platform.access.Obligation;
import be.fjc.platform.access.ProofNeeded;
import be.fjc.platform.access.Readable;
import be.fjc.platform.access.ReasonNeeded;
import be.fjc.platform.access.Relation;
import be.fjc.platform.access.Subject;
import be.fjc.platform.kernel.NotFound;
import be.fjc.platform.runtime.audit.Audit;
import be.fjc.platform.runtime.audit.AuditEntry;
import be.fjc.platform.runtime.audit.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/** Asks the decision function for the person of the request and has every answer audited, yes and no alike. */
@ApplicationScoped
class AuditedAccess implements Access {

    @Inject
    SignedInSubject signedIn;

    @Inject
    Surroundings surroundings;

    @Inject
    Audit audit;

    @Inject
    KeptFromSight keptFromSight;

    @Override
    public Subject subject() {
        return signedIn.current().orElseThrow(NotSignedIn::new);
    }

    @Override
    public Decision require(String action, Facts about) {
        return require(action, about, null);
    }

    @Override
    public Decision require(String action, Facts about, String reason) {
        Subject subject = subject();
        Decision decision = surroundings.decide(subject, action, about, reason);
        AuditEntry entry = AuditEntry.by(subject, action, about.type(), about.id(), decision.allowed() ? Outcome.ALLOWED : Outcome.DENIED)
                .standing(about.relations())
                .under(decision)
                .because(reason);
        if (decision.allowed()) {
            audit.write(entry);
            return decision;
        }
        audit.writeApart(entry);
        if (about.relations().stream().anyMatch(Relation::closes)) {
            keptFromSight.attempted(subject, about.type(), about.id());
        }
        throw refusal(action, decision);
    }

    private static RuntimeException refusal(String action, Decision decision) {
        if (decision.obligations().contains(Obligation.REASON)) {
            return new ReasonNeeded();
        }
        if (decision.obligations().contains(Obligation.STEP_UP)) {
            return new ProofNeeded();
        }
        return decision.visible() ? new NotAllowed(action) : new NotFound();
    }

    @Override
    public NotFound absent(String action, String type, UUID id) {
        audit.writeApart(AuditEntry.by(subject(), action, type, id, Outcome.DENIED));
        return new NotFound();
    }

    @Override
    public Set<Relation> relationsThatAllow(String action) {
        return relationsThatAllow(subject(), action);
    }

    @Override
    public Set<Relation> relationsThatAllow(Subject somebody, String action) {
        return surroundings.relationsThatAllow(somebody, action);
    }

    @Override
    public Decision peek(String action, Facts about) {
        return surroundings.decide(subject(), action, about, null);
    }

    @Override
    public <T extends Record> T readable(T whole, Decision decision) {
        return Readable.of(whole, decision);
    }
}
