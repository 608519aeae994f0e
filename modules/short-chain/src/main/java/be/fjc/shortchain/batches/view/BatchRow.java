package be.fjc.shortchain.batches.view;

import be.fjc.shortchain.batches.domain.BatchState;
import be.fjc.shortchain.batches.domain.Flaw;
import be.fjc.shortchain.interventions.domain.Source;
import java.time.Instant;
import java.util.UUID;

/** A batch as the query gives it. */
public record BatchRow(
        UUID id, long version, Source source, String organisation, UUID startedBy, Instant startedAt, int bytes, BatchState state, Flaw flaw,
        Integer flawLine, String flawColumns, int rows, int fit, int doubles, int outside, int wrong, int messages, Instant settledAt) {

    static final String SELECT = """
            select new be.fjc.shortchain.batches.view.BatchRow(
                b.id, b.version, b.source, b.organisation, b.startedBy, b.startedAt, b.bytes, b.state, b.flaw,
                b.flawLine, b.flawColumns, b.rows, b.fit, b.doubles, b.outside, b.wrong, b.messages, b.settledAt)
            from Batch b""";
}
