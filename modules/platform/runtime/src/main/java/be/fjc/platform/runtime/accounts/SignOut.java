package be.fjc.platform.runtime.accounts;

import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.runtime.audit.Audit;
import be.fjc.platform.runtime.audit.AuditEntry;
import be.fjc.platform.runtime.audit.Outcome;
import jakarta.inject.Inject;
import java.time.Clock;

/** Ends the session at once; whoever still has its token has nothing. */
@UseCase
public class SignOut {

    @Inject
    Accounts accounts;

    @Inject
    Sessions sessions;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    public void from(LiveSession live) {
        accounts.session(live.id()).ifPresent(session -> session.end(clock.instant()));
        sessions.forget(live.id());
        audit.write(AuditEntry.by(live.subject(), "platform.session.end", "session", live.id(), Outcome.DONE));
    }
}
