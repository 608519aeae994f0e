package be.fjc.platform.runtime.audit;

import be.fjc.platform.access.Access;
import be.fjc.platform.people.People;
import be.fjc.platform.people.Person;
import be.fjc.platform.runtime.access.KeptFromSight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** What everyone who reads out of the audit needs: what must stay hidden from them, and the names of colleagues. */
@ApplicationScoped
class AuditDesk {

    /** Above every id there is: where the first page starts. */
    static final UUID HIGHEST = new UUID(-1, -1);

    @Inject
    Access access;

    @Inject
    KeptFromSight keptFromSight;

    @Inject
    People people;

    /** What the reader has a conflict of interest with; never empty, for the query. */
    Set<UUID> hidden() {
        Set<UUID> hidden = new HashSet<>(keptFromSight.from(access.subject().account()));
        hidden.add(HIGHEST);
        return hidden;
    }

    /** Who an account is, null for none; for one page, on which each colleague is looked up once. */
    Function<UUID, AuditLine.Who> names() {
        Map<UUID, AuditLine.Who> known = new HashMap<>();
        return account -> account == null ? null : known.computeIfAbsent(account,
                id -> new AuditLine.Who(id, people.find(id).map(Person::name).orElse(null)));
    }
}
