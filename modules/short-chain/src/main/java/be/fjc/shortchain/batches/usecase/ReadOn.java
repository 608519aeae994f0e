package be.fjc.shortchain.batches.usecase;

import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.sealing.Seal;
import be.fjc.shortchain.batches.domain.Batch;
import be.fjc.shortchain.batches.domain.Batches;
import be.fjc.shortchain.batches.domain.Flaw;
import be.fjc.shortchain.batches.domain.FlawFound;
import be.fjc.shortchain.batches.domain.Header;
import be.fjc.shortchain.batches.domain.RowReader;
import be.fjc.shortchain.batches.domain.TextOfFile;
import be.fjc.shortchain.batches.usecase.LayReady.Row;
import be.fjc.shortchain.interventions.usecase.KnownReports;
import be.fjc.shortchain.interventions.usecase.Marking;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Reads some rows further in a file. Neither the file nor its rows are ever in memory whole: pieces come one by one out of their seal, and
 * rows go to the database a few hundred at a time.
 */
@ApplicationScoped
class ReadOn {

    /** Rows in one turn: what a transaction does well within its time. */
    static final int TURN = 5000;

    private static final int AT_ONCE = 500;
    private static final int MOST_COLUMNS = 60;
    private static final int LONGEST_CELL = 10_000;
    private static final int LONGEST_ROW = 60_000;

    @Inject
    Batches batches;

    @Inject
    LayReady ready;

    @Inject
    KnownReports known;

    @Inject
    CurrentCentre centre;

    @Inject
    Seal seal;

    /** @return whether there is more to read */
    boolean read(UUID id, Instant now) {
        Batch batch = batches.find(id).orElseThrow();
        if (!batch.isToBeRead()) {
            return false;
        }
        try {
            return turn(batch, now);
        } catch (FlawFound found) {
            Batch again = batches.find(id).orElseThrow();
            again.refuse(found);
            batches.removeParts(id);
            return false;
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private boolean turn(Batch batch, Instant now) throws IOException {
        UUID id = batch.id();
        if (batch.text() == null) {
            batch.is(TextOfFile.of(new BatchBytes(batches, seal, id)));
        }
        TextOfFile text = batch.text();
        int from = batch.rows();
        Marking marking = known.marking(now);
        try (CsvReader<CsvRecord> file = reader(text, id); CloseableIterator<CsvRecord> rows = file.iterator()) {
            RowReader reader = new RowReader(header(rows), centre.get(), now);
            List<Row> portion = new ArrayList<>();
            int line = 1;
            int row = 0;
            while (next(rows, line)) {
                CsvRecord cells = rows.next();
                line = (int) cells.getStartingLineNumber();
                if (cells.getFields().stream().allMatch(String::isBlank) || ++row <= from) {
                    continue;
                }
                portion.add(new Row(line, reader.read(cells.getFields())));
                if (portion.size() == AT_ONCE) {
                    lay(id, portion, marking, now);
                    if (row >= from + TURN) {
                        return true;
                    }
                }
            }
            lay(id, portion, marking, now);
        }
        batches.find(id).orElseThrow().readWhole();
        batches.removeParts(id);
        return false;
    }

    private void lay(UUID id, List<Row> portion, Marking marking, Instant now) {
        ready.lay(batches.find(id).orElseThrow(), portion, marking, now);
        portion.clear();
        batches.relieve();
    }

    private CsvReader<CsvRecord> reader(TextOfFile text, UUID id) {
        return CsvReader.builder()
                .fieldSeparator(text.separator())
                .detectBomHeader(false)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(2 * LONGEST_ROW)
                .build(CsvRecordHandler.of(handler -> handler.maxFields(MOST_COLUMNS).maxFieldSize(LONGEST_CELL).maxRecordSize(LONGEST_ROW)),
                        new InputStreamReader(new BatchBytes(batches, seal, id), text.charset()));
    }

    private static Header header(CloseableIterator<CsvRecord> rows) {
        if (!next(rows, 1)) {
            throw new FlawFound(Flaw.EMPTY);
        }
        List<String> cells = new ArrayList<>(rows.next().getFields());
        cells.set(0, cells.get(0).replace("\uFEFF", ""));
        return Header.of(cells);
    }

    /** @param line where the row before began */
    private static boolean next(CloseableIterator<CsvRecord> rows, int line) {
        try {
            return rows.hasNext();
        } catch (CsvParseException broken) {
            throw new FlawFound(Flaw.BROKEN_ROW, line + 1, null);
        }
    }
}
