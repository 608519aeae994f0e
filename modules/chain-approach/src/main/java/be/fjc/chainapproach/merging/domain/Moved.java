package be.fjc.chainapproach.merging.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a row names another dossier or member since two became one; gone once they are two again. The database writes it, nobody changes it. */
@Entity
@Table(name = "chain_approach_moved")
public class Moved {

    @Id
    private UUID id;

    @Column(name = "merge_id")
    private UUID merge;

    private String kind;

    @Column(name = "row_id")
    private UUID row;

    private UUID was;

    @Column(name = "moved_at")
    private Instant at;

    protected Moved() {}
}
