package be.fjc.shortchain.batches.view;

import be.fjc.platform.access.Open;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How far a batch is and what becomes of its rows: numbers and codes, about nobody.
 *
 * @param percent how much of a file was read
 * @param flaw why it is no file that can be read
 * @param flawColumns codes of the columns that are meant by it
 * @param fit rows that come in, or came in
 * @param mayUndo whether nobody worked on with any of it yet
 */
public record BatchFile(
        @Open UUID id,
        @Open String href,
        @Open String source,
        @Open String organisation,
        @Open String startedBy,
        @Open Instant startedAt,
        @Open String state,
        @Open Integer percent,
        @Open String flaw,
        @Open Integer flawLine,
        @Open List<String> flawColumns,
        @Open Integer rows,
        @Open Integer fit,
        @Open Integer doubles,
        @Open Integer outside,
        @Open Integer wrong,
        @Open Integer messages,
        @Open Instant settledAt,
        @Open Boolean mayUndo) {}
