package be.fjc.platform.runtime.accounts;

import be.fjc.platform.access.Subject;
import be.fjc.platform.runtime.access.SignedInSubject;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/**
 * Who is signed in for this request. Set once at the front door, by the one that signs someone in, or by the demo when it acts as
 * one of its people; empty means nobody.
 */
@RequestScoped
public class SignedIn implements SignedInSubject {

    private Subject subject;
    private LiveSession session;

    @Override
    public Optional<Subject> current() {
        return Optional.ofNullable(subject);
    }

    /** The session the request came in with; empty for work that no request asked for. */
    public Optional<LiveSession> session() {
        return Optional.ofNullable(session);
    }

    /** From here on the request is this person's. */
    public void as(Subject person) {
        this.subject = person;
    }

    void with(LiveSession live) {
        this.session = live;
        this.subject = live.subject();
    }
}
