package be.fjc.platform.runtime.access;

import be.fjc.platform.access.Access;
import be.fjc.platform.access.Decider;
import be.fjc.platform.access.Decision;
import be.fjc.platform.access.DecisionTable;
import be.fjc.platform.access.NotAllowed;
import be.fjc.platform.access.Readable;
import be.fjc.platform.access.Relation;
import be.fjc.platform.access.Subject;
import be.fjc.platform.kernel.NotFound;
import be.fjc.platform.runtime.audit.Audit;
import be.fjc.platform.runtime.audit.AuditEntry;
import be.fjc.platform.runtime.audit.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** Asks the decision function for the person of the request and has every answer audited, yes and no alike. */
@ApplicationScoped
class AuditedAccess implements Access {

    @Inject
    SignedInSubject signedIn;

    @Inject
    Surroundings surroundings;

    @Inject
    Audit audit;

    private final Decider decider = new Decider(DecisionTable.shipped());

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
        Decision decision = decider.decide(subject, action, about, surroundings.now());
        AuditEntry entry = AuditEntry.by(subject, action, about.type(), about.id(), decision.allowed() ? Outcome.ALLOWED : Outcome.DENIED)
                .under(decision)
                .because(reason);
        if (decision.allowed()) {
            audit.write(entry);
            return decision;
        }
        audit.writeApart(entry);
        throw decision.visible() ? new NotAllowed(action) : new NotFound();
    }

    @Override
    public Set<Relation> relationsThatAllow(String action) {
        return decider.relationsThatAllow(subject(), action, surroundings.now());
    }

    @Override
    public Decision peek(String action, Facts about) {
        return decider.decide(subject(), action, about, surroundings.now());
    }

    @Override
    public <T extends Record> T readable(T whole, Decision decision) {
        return Readable.of(whole, decision.readable());
    }
}
