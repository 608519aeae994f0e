package be.fjc.platform.runtime.accounts;

import be.fjc.platform.access.Access;
import be.fjc.platform.access.Role;
import be.fjc.platform.centre.Centre;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.module.Permission;
import be.fjc.platform.runtime.modules.Modules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Describes the person who is signed in: who, where, and what the screens can offer. */
@ApplicationScoped
class AtWork {

    @Inject
    Access access;

    @Inject
    Modules modules;

    @Inject
    CurrentCentre current;

    PersonAtWork describe(LiveSession session) {
        Centre centre = current.get();
        String workplace = centre.organisation(session.organisation()).map(Centre.Organisation::name).orElse(null);
        return new PersonAtWork(session.account(), session.name(), session.login(),
                new PersonAtWork.Workplace(session.organisation(), workplace),
                session.roles().stream().map(Role::name).sorted().toList(), permissions(centre), session.mustChangePassword(),
                endOf(session));
    }

    /** To the second: a screen counts down to it. */
    static Instant endOf(LiveSession session) {
        return session.idleEndsAt().truncatedTo(ChronoUnit.SECONDS);
    }

    /** Those that hold in at least one relation, of the modules that are on. */
    List<String> permissions(Centre centre) {
        return modules.on(centre).stream()
                .flatMap(module -> module.permissions().stream())
                .map(Permission::name)
                .filter(permission -> !access.relationsThatAllow(permission).isEmpty())
                .toList();
    }
}
