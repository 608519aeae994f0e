package be.fjc.shortchain.batches.view;

import be.fjc.platform.access.Open;
import be.fjc.shortchain.batches.domain.Column;
import be.fjc.shortchain.batches.domain.RowIssue;
import java.util.UUID;

/**
 * What is said of a row.
 *
 * @param line in the file; of a feed, its place in it, from 1
 * @param cell which column; null for the whole row
 * @param otherLine where the same report stands
 * @param leftOut whether only this row stays out; else nothing of the file can come in
 */
public record MessageLine(
        @Open UUID id, @Open Integer line, @Open String issue, @Open String cell, @Open Integer otherLine, @Open Boolean leftOut) {

    /** As the query gives it. */
    public MessageLine(UUID id, int line, RowIssue issue, Column cell, Integer otherLine) {
        this(id, line, issue.code(), cell == null ? null : cell.code(), otherLine, issue.leavesOut());
    }
}
