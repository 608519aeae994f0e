package be.fjc.platform.runtime.access;

import be.fjc.platform.access.ConflictsOfInterest;
import be.fjc.platform.access.Subject;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.runtime.modules.Modules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What must not be there for someone, as all modules of the centre know it together. */
@ApplicationScoped
public class KeptFromSight {

    @Inject
    @Any
    Instance<ConflictsOfInterest> known;

    @Inject
    CurrentCentre centre;

    @Inject
    Modules modules;

    /** Ids of what this person has a conflict of interest with. */
    public Set<UUID> from(UUID account) {
        Set<UUID> hidden = new HashSet<>();
        here().forEach(conflicts -> hidden.addAll(conflicts.hiddenFrom(account)));
        return hidden;
    }

    void attempted(Subject subject, String type, UUID id) {
        here().forEach(conflicts -> conflicts.attempted(subject, type, id));
    }

    private Stream<ConflictsOfInterest> here() {
        return known.stream().filter(conflicts -> modules.isOn(centre.get(), conflicts.module()));
    }
}
