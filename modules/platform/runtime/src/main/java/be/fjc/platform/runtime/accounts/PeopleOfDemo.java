package be.fjc.platform.runtime.accounts;

import be.fjc.platform.access.Subject;
import be.fjc.platform.kernel.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Finds the person a demo acts as. There is no session behind it: nobody has signed in. */
@ApplicationScoped
public class PeopleOfDemo {

    @Inject
    Accounts accounts;

    /** The account of the bound tenant with this login, in its first capacity. */
    @Transactional
    public Subject withLogin(String login) {
        Account account = accounts.known(login).map(known -> accounts.get(known.account())).orElseThrow(NotFound::new);
        return new Subject(account.id(), account.organisation(), account.capacities().get(0).roles(), null);
    }
}
