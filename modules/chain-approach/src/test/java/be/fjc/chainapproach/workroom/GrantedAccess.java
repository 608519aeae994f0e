package be.fjc.chainapproach.workroom;

import be.fjc.platform.access.Access;
import be.fjc.platform.access.Context;
import be.fjc.platform.access.Decider;
import be.fjc.platform.access.Decision;
import be.fjc.platform.access.DecisionTable;
import be.fjc.platform.access.NotAllowed;
import be.fjc.platform.access.Readable;
import be.fjc.platform.access.Relation;
import be.fjc.platform.access.Subject;
import be.fjc.platform.kernel.NotFound;
import be.fjc.platform.module.Permission;
import be.fjc.platform.people.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The real decision function over the real table; remembers what was asked instead of writing an audit. */
public final class GrantedAccess implements Access {

    public final List<String> asked = new ArrayList<>();

    private final Decider decider = new Decider(DecisionTable.shipped());
    private final Context context;
    private Subject subject;

    public GrantedAccess(List<Permission> permissions) {
        this.context = Context.of(permissions);
    }

    public void signIn(Person person) {
        subject = new Subject(person.account(), person.organisation(), person.roles(), new UUID(0, 1));
    }

    @Override
    public Subject subject() {
        return subject;
    }

    @Override
    public Decision require(String action, Facts about) {
        return require(action, about, null);
    }

    @Override
    public Decision require(String action, Facts about, String reason) {
        asked.add(action);
        Decision decision = decider.decide(subject, action, about, context.because(reason));
        if (decision.allowed()) {
            return decision;
        }
        throw decision.visible() ? new NotAllowed(action) : new NotFound();
    }

    @Override
    public NotFound absent(String action, String type, UUID id) {
        asked.add(action);
        return new NotFound();
    }

    @Override
    public Set<Relation> relationsThatAllow(String action) {
        return decider.relationsThatAllow(subject, action, context);
    }

    @Override
    public Set<Relation> relationsThatAllow(Subject somebody, String action) {
        return decider.relationsThatAllow(somebody, action, context);
    }

    @Override
    public Decision peek(String action, Facts about) {
        return decider.decide(subject, action, about, context);
    }

    @Override
    public <T extends Record> T readable(T whole, Decision decision) {
        return Readable.of(whole, decision);
    }
}
