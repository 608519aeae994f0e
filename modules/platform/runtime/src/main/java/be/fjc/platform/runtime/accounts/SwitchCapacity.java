package be.fjc.platform.runtime.accounts;

import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Relation;
import be.fjc.platform.kernel.NotFound;
import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.runtime.audit.Audit;
import be.fjc.platform.runtime.audit.AuditEntry;
import be.fjc.platform.runtime.audit.Outcome;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Someone goes on for another organisation, in the same session: from here on only the roles of that capacity count. A capacity the
 * person does not have is not found, whether or not the organisation exists.
 */
@UseCase
public class SwitchCapacity {

    @Inject
    Access access;

    @Inject
    Accounts accounts;

    @Inject
    Sessions sessions;

    @Inject
    SignedIn signedIn;

    @Inject
    Audit audit;

    /** Answers with the session as it is now; the tokens given before keep naming it. */
    LiveSession of(LiveSession live, String organisation) {
        access.require("platform.session.own", Facts.about("session", live.id(), Relation.SELF));
        Account account = accounts.get(live.account());
        AccountSession session = accounts.session(live.id()).orElseThrow(NotFound::new);
        Optional<Capacity> capacity = account.capacityAt(organisation);
        if (capacity.isEmpty()) {
            audit.writeApart(AuditEntry.by(live.subject(), "platform.session.switch", "session", live.id(), Outcome.FAILED));
            throw new NotFound();
        }
        session.switchTo(capacity.get());
        sessions.forget(live.id());
        LiveSession switched = LiveSession.of(session, account, capacity.get(), live.mustEnrolFactor());
        signedIn.with(switched);
        audit.write(AuditEntry.by(switched.subject(), "platform.session.switch", "session", live.id(), Outcome.DONE));
        return switched;
    }
}
