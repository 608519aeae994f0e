package be.fjc.chainapproach.minutes.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That somebody read the minutes of an item, and when first. */
@Entity
@Table(name = "chain_approach_reading")
public class Reading {

    @Id
    private UUID id;

    @Column(name = "item_id")
    private UUID item;

    private UUID account;

    private String organisation;

    @Column(name = "read_at")
    private Instant readAt;

    protected Reading() {}
}
