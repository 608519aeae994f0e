package be.fjc.casework.compartments.usecase;

import be.fjc.casework.KeptFamilies;
import be.fjc.casework.compartments.domain.KeptPeople;
import be.fjc.casework.compartments.domain.Seals;
import be.fjc.casework.domain.Conflicts;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.findings.domain.Incident;
import be.fjc.casework.matching.domain.ReportMarks;
import be.fjc.casework.usecase.ConflictWatch;
import be.fjc.platform.access.Relation;
import be.fjc.platform.access.Subject;
import be.fjc.platform.sealing.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** As the case file itself keeps them; numbers of police reports are opened for who must compare them, and told to nobody. */
@ApplicationScoped
class FamiliesOutOfSight implements KeptFamilies {

    @Inject
    Conflicts conflicts;

    @Inject
    Dossiers dossiers;

    @Inject
    Seals seals;

    @Inject
    ReportMarks reports;

    @Inject
    ConflictWatch watch;

    @Inject
    Seal seal;

    @Override
    public Kept from(UUID account) {
        Map<UUID, Relation> things = things(account);
        Map<String, UUID> numbers = new HashMap<>();
        if (!things.isEmpty()) {
            for (Incident incident : reports.numbered(things.keySet())) {
                numbers.put(incident.policeReportNumber(seal), incident.entry().dossier().value());
            }
        }
        return new Kept(things, numbers);
    }

    @Override
    public Namesakes namesakes(UUID account) {
        Set<UUID> things = things(account).keySet();
        return KeptPeople.of(things.isEmpty() ? List.of() : dossiers.people(things));
    }

    @Override
    public void attempted(Subject subject, UUID thing) {
        watch.attempted(subject, "dossier", thing);
    }

    private Map<UUID, Relation> things(UUID account) {
        Map<UUID, Relation> things = new HashMap<>();
        seals.keptFrom(account).forEach(thing -> things.put(thing, Relation.SEALED));
        conflicts.barredFrom(account).forEach(thing -> things.put(thing, Relation.CONFLICTED));
        return things;
    }
}
