package be.fjc.platform.runtime.accounts;

import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.kernel.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import java.util.regex.Pattern;

/** Lets a person in who was not known here. The administrator hands over a password that works once. */
@UseCase
public class AddAccount {

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,99}");

    /** @param initialPassword told once, kept nowhere */
    record Added(UUID account, String initialPassword) {}

    @Inject
    Access access;

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    Clock clock;

    Added with(String login, AccountDetails details) {
        UUID id = Ids.next();
        access.require("platform.account.add", Facts.about("account", id));
        String kept = Accounts.normal(login);
        if (!LOGIN.matcher(kept).matches()) {
            throw new InvalidInput("invalidFormat", "login");
        }
        Refusal.unless(!accounts.isTaken(kept), "loginTaken");
        String initial = passwords.initial();
        accounts.add(new Account(id, kept, details.name(), details.capacities(), passwords.hash(initial), clock.instant()));
        return new Added(id, initial);
    }
}
