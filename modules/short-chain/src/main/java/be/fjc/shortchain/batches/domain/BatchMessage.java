package be.fjc.shortchain.batches.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What is said of one row of a batch: where and what, in codes, and never what stands there. */
@Entity
@Table(name = "short_chain_batch_message")
public class BatchMessage {

    @Id
    private UUID id;

    @jakarta.persistence.Column(name = "batch_id")
    private UUID batch;

    private int line;

    private RowIssue issue;

    @jakarta.persistence.Column(name = "cell")
    private Column cell;

    @jakarta.persistence.Column(name = "other_line")
    private Integer otherLine;

    protected BatchMessage() {}

    /** @param cell which column; null for the whole row @param otherLine where the same stands; null when it stands nowhere else */
    public BatchMessage(UUID id, UUID batch, int line, RowIssue issue, Column cell, Integer otherLine) {
        this.id = id;
        this.batch = batch;
        this.line = line;
        this.issue = issue;
        this.cell = cell;
        this.otherLine = otherLine;
    }

    public int line() {
        return line;
    }

    public RowIssue issue() {
        return issue;
    }

    /** Null for the whole row. */
    public Column cell() {
        return cell;
    }

    /** Null when the same stands nowhere else. */
    public Integer otherLine() {
        return otherLine;
    }
}
