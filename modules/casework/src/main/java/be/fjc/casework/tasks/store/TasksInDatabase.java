package be.fjc.casework.tasks.store;

import be.fjc.casework.tasks.domain.Escalation;
import be.fjc.casework.tasks.domain.Task;
import be.fjc.casework.tasks.domain.TaskState;
import be.fjc.casework.tasks.domain.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class TasksInDatabase implements Tasks {

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Override
    public Optional<Task> find(UUID id) {
        return Optional.ofNullable(entities.find(Task.class, id));
    }

    @Override
    public void add(Task task) {
        entities.persist(task);
    }

    @Override
    public List<Task> lateForSafety(LocalDate day, int most) {
        return entities.createQuery("""
                select t from Task t
                where t.state = :open and t.safety = true and t.escalation < :last and t.dueOn < :day
                order by t.dueOn, t.id""", Task.class)
                .setParameter("open", TaskState.OPEN)
                .setParameter("last", Escalation.TO_COORDINATOR)
                .setParameter("day", day)
                .setMaxResults(most)
                .getResultList();
    }
}
