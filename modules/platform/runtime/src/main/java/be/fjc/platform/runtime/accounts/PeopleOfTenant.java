package be.fjc.platform.runtime.accounts;

import be.fjc.platform.access.Role;
import be.fjc.platform.people.People;
import be.fjc.platform.people.Person;
import be.fjc.platform.runtime.tenancy.TenantCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Colleagues, out of the accounts. A list asks for the same few names over and over, so a name is remembered for a moment. */
@ApplicationScoped
class PeopleOfTenant implements People {

    private final TenantCache<UUID, Person> names = new TenantCache<>(Duration.ofSeconds(10));

    @Inject
    Accounts accounts;

    @Override
    public Optional<Person> find(UUID account) {
        return Optional.ofNullable(names.get(account, () -> accounts.find(account).map(PeopleOfTenant::person).orElse(null)));
    }

    @Override
    public List<Person> withRole(Role role) {
        return accounts.openWith(role).stream().flatMap(account -> inRole(account, role).stream()).toList();
    }

    private static Person person(Account account) {
        return new Person(account.id(), account.name(), account.organisation(), Capacity.roles(account.capacities()));
    }

    /** Someone with two capacities is shown in the one that the role belongs to; who lost it since the list was asked, not at all. */
    private static Optional<Person> inRole(Account account, Role role) {
        return account.capacities().stream().filter(one -> one.roles().contains(role)).findFirst()
                .map(capacity -> new Person(account.id(), account.name(), capacity.organisation(), capacity.roles()));
    }
}
