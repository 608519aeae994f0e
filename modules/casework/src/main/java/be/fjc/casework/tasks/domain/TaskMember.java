package be.fjc.casework.tasks.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** Someone in the family whom a task is about. */
@Entity
@Table(name = "casework_task_member")
public class TaskMember {

    @Id
    private UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "task_id")
    private Task task;

    @Column(name = "person_id")
    private UUID person;

    protected TaskMember() {}

    TaskMember(UUID id, Task task, UUID person) {
        this.id = id;
        this.task = task;
        this.person = person;
    }
}
