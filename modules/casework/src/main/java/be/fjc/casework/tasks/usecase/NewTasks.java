package be.fjc.casework.tasks.usecase;

import be.fjc.casework.domain.Notice;
import be.fjc.casework.domain.Step;
import be.fjc.casework.domain.Timeline;
import be.fjc.casework.tasks.domain.Task;
import be.fjc.casework.tasks.domain.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Every task that is asked, from wherever: whoever is to do it is told, and when somebody asked it that stands in the timeline, which tells what people did. */
@ApplicationScoped
class NewTasks {

    @Inject
    Tasks tasks;

    @Inject
    Timeline timeline;

    @Inject
    TaskNews news;

    /** @param by who asks it; null when it is the clock */
    UUID add(Task task, UUID by, Instant now) {
        tasks.add(task);
        if (by != null) {
            timeline.add(Step.of(task.dossier(), "taskAsked", Map.of("organisation", task.owner().organisation()), by, now));
        }
        news.tell(news.owners(task, now), Notice.TASK_ASKED, task, by, now);
        return task.id();
    }
}
