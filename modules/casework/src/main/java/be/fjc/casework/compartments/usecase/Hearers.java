package be.fjc.casework.compartments.usecase;

import be.fjc.casework.compartments.domain.Seals;
import be.fjc.casework.domain.Conflicts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Who of those that would be told something about a dossier may hear of it: nobody from whose sight it is kept. */
@ApplicationScoped
public class Hearers {

    @Inject
    Conflicts conflicts;

    @Inject
    Seals seals;

    /** @param thing a dossier or a referral */
    public Set<UUID> among(Collection<UUID> accounts, UUID thing) {
        Set<UUID> hearers = new HashSet<>(accounts);
        hearers.removeAll(conflicts.barred(thing));
        Set<UUID> circle = seals.circle(thing);
        if (!circle.isEmpty()) {
            hearers.retainAll(circle);
        }
        return hearers;
    }
}
