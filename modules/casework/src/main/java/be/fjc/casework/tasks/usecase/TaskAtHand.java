package be.fjc.casework.tasks.usecase;

import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.domain.Step;
import be.fjc.casework.domain.Timeline;
import be.fjc.casework.tasks.domain.Task;
import be.fjc.casework.tasks.domain.Tasks;
import be.fjc.casework.usecase.Standing;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Relation;
import be.fjc.platform.access.Subject;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What every move of a task begins with, finding it and asking whether this person may; and the line in the timeline it ends with. */
@ApplicationScoped
class TaskAtHand {

    @Inject
    Access access;

    @Inject
    Standing standing;

    @Inject
    Tasks tasks;

    @Inject
    Dossiers dossiers;

    @Inject
    Timeline timeline;

    /** The task, for who may do this with it. */
    Task find(UUID id, String action, Expected expected) {
        Task task = tasks.find(id).orElseThrow(() -> access.absent(action, "task", id));
        access.require(action, facts(access.subject(), task));
        expected.check(id, task.version());
        return task;
    }

    /** Nothing begins again in a dossier that closed. */
    void requireOpenDossier(Task task) {
        Refusal.unless(dossier(task).isOpen(), "dossierClosed");
    }

    UUID caseDirector(Task task) {
        return dossier(task).caseDirector();
    }

    void note(Task task, String code, Map<String, String> params, Instant now) {
        timeline.add(Step.of(task.dossier(), code, params, access.subject().account(), now));
    }

    private Facts facts(Subject subject, Task task) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        relations.addAll(standing.of(subject, dossier(task)).relations());
        if (task.isOwnedBy(subject.organisation())) {
            relations.add(Relation.OWN_ACTION);
        }
        return new Facts("task", task.id(), relations);
    }

    private Dossier dossier(Task task) {
        return dossiers.find(task.dossier()).orElseThrow();
    }
}
