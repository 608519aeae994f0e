package be.fjc.shortchain.batches.usecase;

import be.fjc.platform.kernel.Ids;
import be.fjc.platform.sealing.Seal;
import be.fjc.shortchain.batches.domain.Batch;
import be.fjc.shortchain.batches.domain.BatchMessage;
import be.fjc.shortchain.batches.domain.Batches;
import be.fjc.shortchain.batches.domain.Column;
import be.fjc.shortchain.batches.domain.RowIssue;
import be.fjc.shortchain.batches.domain.RowReader.Read;
import be.fjc.shortchain.batches.domain.RowReader.Said;
import be.fjc.shortchain.interventions.domain.Intervention;
import be.fjc.shortchain.interventions.domain.Intervention.Origin;
import be.fjc.shortchain.interventions.usecase.Marking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Lays rows that were read ready where nobody sees them, and says of each that is left out or wrong why. */
@ApplicationScoped
class LayReady {

    @Inject
    Batches batches;

    @Inject
    Seal seal;

    /** A row as it was read. @param line on which it begins */
    record Row(int line, Read read) {}

    void lay(Batch batch, List<Row> rows, Marking marking, Instant now) {
        Map<Integer, String> marks = new HashMap<>();
        rows.stream().filter(row -> row.read().reported() != null).forEach(row -> marks.put(row.line(), marking.of(row.read().reported().reportNumber())));
        Map<String, Integer> inFile = marks.isEmpty() ? new HashMap<>() : new HashMap<>(batches.lines(batch.id(), marks.values()));
        Set<String> known = marks.isEmpty() ? Set.of() : new HashSet<>(batches.known(marks.values()));
        for (Row row : rows) {
            String mark = marks.get(row.line());
            if (mark == null) {
                List<Said> said = row.read().said();
                said.forEach(one -> tell(batch, row.line(), one, null, now));
                batch.count(said.stream().map(Said::issue).filter(issue -> !issue.leavesOut()).findFirst().orElse(said.get(0).issue()));
            } else if (inFile.containsKey(mark)) {
                leaveOut(batch, row.line(), RowIssue.DOUBLE_IN_FILE, inFile.get(mark), now);
            } else if (known.contains(mark)) {
                leaveOut(batch, row.line(), RowIssue.DOUBLE_KNOWN, null, now);
            } else {
                inFile.put(mark, row.line());
                batch.count(null);
                var origin = new Origin(batch.source(), batch.organisation(), batch.id(), row.line(), batch.startedBy(), now);
                batches.add(new Intervention(Ids.at(now), Objects.requireNonNull(row.read().reported()), mark, origin, seal));
            }
        }
    }

    void leaveOut(Batch batch, int line, RowIssue issue, Integer otherLine, Instant now) {
        tell(batch, line, new Said(issue, Column.REPORT_NUMBER), otherLine, now);
        batch.count(issue);
    }

    void tell(Batch batch, int line, Said said, Integer otherLine, Instant now) {
        if (batch.takesMessage()) {
            batches.add(new BatchMessage(Ids.at(now), batch.id(), line, said.issue(), said.column(), otherLine));
        }
    }
}
