package be.fjc.platform.runtime.accounts;

import static be.fjc.platform.access.Role.CASE_DIRECTOR;
import static be.fjc.platform.access.Role.COORDINATOR;
import static be.fjc.platform.access.Role.DATA_PROTECTION_OFFICER;
import static be.fjc.platform.access.Role.GOVERNMENT_ANALYST;
import static be.fjc.platform.access.Role.INTAKE_WORKER;
import static be.fjc.platform.access.Role.PARTNER_WORKER;
import static be.fjc.platform.access.Role.PLATFORM_OPERATOR;
import static be.fjc.platform.access.Role.POLICE_OR_PROSECUTION;
import static be.fjc.platform.access.Role.TENANT_ADMIN;

import be.fjc.platform.access.Role;
import be.fjc.platform.centre.Centre;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.module.DemoData;
import be.fjc.platform.runtime.modules.PlatformModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.Config;

/** The people of the demo: one for each kind of work, with names that say they are nobody. */
@ApplicationScoped
class DemoAccounts implements DemoData {

    /** @param organisationType type of organisation the person works for; that of the centre itself when it has no such partner */
    private record Work(Role role, String organisationType) {

        Capacity at(Centre centre) {
            return new Capacity(organisationFor(organisationType, centre), Set.of(role));
        }
    }

    private record Sample(String login, String name, List<Work> work) {

        Sample(String login, String name, Role role, String organisationType) {
            this(login, name, List.of(new Work(role, organisationType)));
        }

        List<Capacity> capacities(Centre centre) {
            return work.stream().map(each -> each.at(centre)).toList();
        }
    }

    private static final List<Sample> OF_A_CENTRE = List.of(
            new Sample("huisarts", "Test Huisarts (synthetisch)", PARTNER_WORKER, "gp"),
            new Sample("politie", "Test Politie (synthetisch)", POLICE_OR_PROSECUTION, "localPolice"),
            new Sample("intake", "Test Intake (synthetisch)", INTAKE_WORKER, "centre"),
            new Sample("regisseur1", "Test Regisseur Een (synthetisch)", CASE_DIRECTOR, "localGovernment"),
            new Sample("regisseur2", "Test Regisseur Twee (synthetisch)", CASE_DIRECTOR, "caw"),
            new Sample("coordinator", "Test Coördinator (synthetisch)", COORDINATOR, "centre"),
            new Sample("beheer", "Test Beheer (synthetisch)", TENANT_ADMIN, "centre"),
            new Sample("dpo", "Test Functionaris (synthetisch)", DATA_PROTECTION_OFFICER, "centre"),
            new Sample("dubbel", "Test Dubbel (synthetisch)", List.of(new Work(PARTNER_WORKER, "caw"), new Work(INTAKE_WORKER, "centre"))),
            new Sample("nieuw", "Test Nieuw (synthetisch)", INTAKE_WORKER, "centre"),
            new Sample("operator", "Test Operator (synthetisch)", PLATFORM_OPERATOR, "centre"));

    private static final List<Sample> OF_THE_GOVERNMENT = List.of(
            new Sample("analist", "Test Analist (synthetisch)", GOVERNMENT_ANALYST, "centre"),
            new Sample("beheer", "Test Beheer (synthetisch)", TENANT_ADMIN, "centre"),
            new Sample("operator", "Test Operator (synthetisch)", PLATFORM_OPERATOR, "centre"));

    private static final String MUST_CHANGE_PASSWORD = "nieuw";

    private static final Duration HERE_SINCE = Duration.ofDays(400);

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    CurrentCentre current;

    @Inject
    Config config;

    @Override
    public String module() {
        return PlatformModule.ID;
    }

    /** One slow hash for all, because they share one password anyway, and made before anything is held. */
    @Override
    public void load(DemoStage stage) {
        Centre centre = current.get();
        String hash = passwords.hash(config.getValue("fjc.demo.password", String.class));
        Instant since = stage.now().minus(HERE_SINCE);
        List<Account> all = new ArrayList<>();
        for (Sample sample : centre.kind() == Centre.Kind.GOVERNMENT ? OF_THE_GOVERNMENT : OF_A_CENTRE) {
            Account account = new Account(Ids.at(since), sample.login, sample.name, sample.capacities(centre), hash, since);
            if (!sample.login.equals(MUST_CHANGE_PASSWORD)) {
                account.passwordChosen(hash);
            }
            all.add(account);
        }
        accounts.addAll(all);
    }

    private static String organisationFor(String type, Centre centre) {
        return centre.organisations().stream()
                .filter(organisation -> organisation.type().equals(type))
                .map(Centre.Organisation::code)
                .findFirst()
                .orElse(centre.profile().leadOrganisation());
    }
}
