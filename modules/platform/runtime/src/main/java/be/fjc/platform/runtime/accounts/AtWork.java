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
import java.util.Set;

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
        return new PersonAtWork(session.account(), session.name(), session.login(), workplace(session.organisation(), centre),
                named(session.roles()),
                session.capacities().stream()
                        .map(capacity -> new PersonAtWork.InCapacity(workplace(capacity.organisation(), centre), named(capacity.roles())))
                        .toList(),
                permissions(centre), session.mustChangePassword(), session.mustEnrolFactor(), endOf(session), session.provider());
    }

    private static PersonAtWork.Workplace workplace(String code, Centre centre) {
        return new PersonAtWork.Workplace(code, centre.organisation(code).map(Centre.Organisation::name).orElse(null));
    }

    private static List<String> named(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().toList();
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
