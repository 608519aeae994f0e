package be.fjc.casework.compartments.usecase;

import be.fjc.casework.DossierId;
import be.fjc.casework.KeptFamilies;
import be.fjc.casework.compartments.domain.Seals;
import be.fjc.casework.domain.Conflicts;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.findings.domain.Incident;
import be.fjc.casework.matching.domain.Likeness;
import be.fjc.casework.matching.domain.ReportMarks;
import be.fjc.casework.usecase.ConflictWatch;
import be.fjc.platform.access.Relation;
import be.fjc.platform.access.Subject;
import be.fjc.platform.sealing.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
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
        Map<UUID, Relation> things = new HashMap<>();
        seals.keptFrom(account).forEach(thing -> things.put(thing, Relation.SEALED));
        conflicts.barredFrom(account).forEach(thing -> things.put(thing, Relation.CONFLICTED));
        Map<String, UUID> numbers = new HashMap<>();
        if (!things.isEmpty()) {
            for (Incident incident : reports.numbered(things.keySet())) {
                numbers.put(incident.policeReportNumber(seal), incident.entry().dossier().value());
            }
        }
        return new Kept(things, numbers);
    }

    @Override
    public boolean mayBeOf(Kept kept, String familyName, String givenName, LocalDate birthDate) {
        if (familyName == null || givenName == null) {
            return false;
        }
        var asked = new Likeness.Asked(familyName, givenName, birthDate, null);
        return kept.things().keySet().stream()
                .flatMap(thing -> dossiers.find(new DossierId(thing)).stream())
                .flatMap(dossier -> dossier.family().stream())
                .filter(member -> birthDate == null || member.birthDate() == null || birthDate.equals(member.birthDate()))
                .anyMatch(member -> Likeness.of(asked, new Likeness.Asked(member.familyName(), member.givenName(), member.birthDate(), null))
                        .filter(Likeness::isWhole).isPresent());
    }

    @Override
    public void attempted(Subject subject, UUID thing) {
        watch.attempted(subject, "dossier", thing);
    }
}
