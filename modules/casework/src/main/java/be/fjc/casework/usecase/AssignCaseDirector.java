package be.fjc.casework.usecase;

import be.fjc.casework.DossierAssigned;
import be.fjc.casework.DossierId;
import be.fjc.casework.compartments.domain.Seals;
import be.fjc.casework.domain.Assignment;
import be.fjc.casework.domain.Conflicts;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.domain.Step;
import be.fjc.casework.domain.Timeline;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Subject;
import be.fjc.platform.events.Events;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.kernel.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A dossier gets another case director. */
@UseCase
public class AssignCaseDirector {

    @Inject
    Access access;

    @Inject
    Standing standing;

    @Inject
    Choices choices;

    @Inject
    Dossiers dossiers;

    @Inject
    Conflicts conflicts;

    @Inject
    Seals seals;

    @Inject
    HoldsForWhole whole;

    @Inject
    Timeline timeline;

    @Inject
    Events events;

    @Inject
    Clock clock;

    public UUID assign(DossierId id, UUID caseDirector, String note, Expected expected) {
        Subject subject = access.subject();
        Dossier dossier = dossiers.find(id).orElseThrow(() -> access.absent("casework.dossier.assign", "dossier", id.value()));
        access.require("casework.dossier.assign", standing.of(subject, dossier));
        expected.check(id.value(), dossier.version());
        Refusal.unless(!conflicts.bars(caseDirector, id.value()), "caseDirectorConflicts");
        Refusal.unless(!seals.keepFrom(caseDirector, id.value()), "outsideCircle");
        Instant now = clock.instant();
        Assignment assignment =
                new Assignment(Ids.at(now), id, choices.caseDirector(caseDirector), note, subject.account(), now);
        DossierAssigned assigned = dossier.assign(assignment, now);
        dossiers.add(assignment);
        whole.others(id).forEach(other -> other.directedWith(dossier, now));
        var params = Map.of("from", assigned.from().toString(), "to", assigned.to().toString());
        timeline.add(Step.of(id, "caseDirectorAssigned", params, subject.account(), now));
        events.publish(assigned);
        return assignment.id();
    }
}
