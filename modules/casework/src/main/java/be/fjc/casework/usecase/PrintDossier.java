package be.fjc.casework.usecase;

import be.fjc.casework.DossierId;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.domain.Step;
import be.fjc.casework.domain.Timeline;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Subject;
import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.people.People;
import be.fjc.platform.people.Person;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Somebody prints a dossier: from then on it lies on paper, so that it was done is audited and stands in the timeline. */
@UseCase
public class PrintDossier {

    private static final String ACTION = "casework.dossier.print";

    @Inject
    Access access;

    @Inject
    Standing standing;

    @Inject
    Dossiers dossiers;

    @Inject
    Timeline timeline;

    @Inject
    People people;

    @Inject
    Clock clock;

    /**
     * What stands at the foot of every page.
     *
     * @param id of the step in the timeline
     * @param name of who prints; null when the account is gone
     */
    public record Printed(UUID id, Instant at, String name) {}

    public Printed print(DossierId id) {
        Subject subject = access.subject();
        Dossier dossier = dossiers.find(id).orElseThrow(() -> access.absent(ACTION, "dossier", id.value()));
        access.require(ACTION, standing.of(subject, dossier));
        Instant now = clock.instant();
        Step step = Step.of(id, "dossierPrinted", Map.of(), subject.account(), now);
        timeline.add(step);
        return new Printed(step.id(), now, people.find(subject.account()).map(Person::name).orElse(null));
    }
}
