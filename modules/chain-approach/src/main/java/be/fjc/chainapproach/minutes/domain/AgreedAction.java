package be.fjc.chainapproach.minutes.domain;

import be.fjc.chainapproach.meetings.domain.AgendaItem;
import be.fjc.platform.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That something was agreed at an item to be done. What, by whom and how it went is a task in the case file. */
@Entity
@Table(name = "chain_approach_action")
public class AgreedAction {

    @Id
    private UUID id;

    @Column(name = "item_id")
    private UUID item;

    private UUID dossier;

    private UUID task;

    @Column(name = "agreed_by")
    private UUID agreedBy;

    @Column(name = "agreed_at")
    private Instant agreedAt;

    protected AgreedAction() {}

    public AgreedAction(AgendaItem item, UUID task, UUID by, Instant now) {
        this.id = Ids.at(now);
        this.item = item.id();
        this.dossier = item.dossier().value();
        this.task = task;
        this.agreedBy = by;
        this.agreedAt = now;
    }

    public UUID id() {
        return id;
    }
}
