package be.fjc.shortchain.batches.domain;

import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.Refusal;
import be.fjc.shortchain.interventions.domain.Source;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.UUID;

/**
 * Interventions that come in together. A file arrives in pieces and is read as a trial: its rows lie ready where nobody sees them. Then
 * somebody brings in all that is new and of the centre, or nothing; and can take it back as long as nobody screened any of it.
 */
@Entity
@Table(name = "short_chain_batch")
public class Batch {

    /** Largest file. */
    public static final int LARGEST = 200 * BatchPart.BYTES;

    /** Most rows: years of reports of a large zone. */
    public static final int MOST_ROWS = 200_000;

    /** How many messages are kept; whoever has more begins with these. */
    public static final int MOST_MESSAGES = 500;

    @Id
    private UUID id;

    @Version
    private long version;

    private Source source;

    private String organisation;

    @Column(name = "started_by")
    private UUID startedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    private int bytes;

    private int parts;

    private int arrived;

    private BatchState state;

    private boolean landed;

    private Flaw flaw;

    @Column(name = "flaw_line")
    private Integer flawLine;

    @Column(name = "flaw_columns")
    private String flawColumns;

    private String charset;

    private String separator;

    @Column(name = "rows_read")
    private int rows;

    @Column(name = "rows_fit")
    private int fit;

    @Column(name = "rows_double")
    private int doubles;

    @Column(name = "rows_outside")
    private int outside;

    @Column(name = "rows_wrong")
    private int wrong;

    private int messages;

    @Column(name = "settled_by")
    private UUID settledBy;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected Batch() {}

    /** @param organisation whose account brings it @param bytes size of the whole */
    public Batch(UUID id, Source source, String organisation, UUID by, int bytes, Instant now) {
        if (bytes > LARGEST) {
            throw new InvalidInput("tooLarge", "size");
        }
        this.id = id;
        this.source = source;
        this.organisation = organisation;
        this.startedBy = by;
        this.startedAt = now;
        this.bytes = bytes;
        this.parts = (bytes + BatchPart.BYTES - 1) / BatchPart.BYTES;
        this.state = source == Source.FILE ? BatchState.ARRIVING : BatchState.READING;
    }

    public boolean isBy(UUID account) {
        return startedBy.equals(account);
    }

    /** Whether this is the next piece; false for one that is here already. */
    public boolean expects(int place, int length) {
        if (place < arrived) {
            return false;
        }
        Refusal.unless(state == BatchState.ARRIVING, "batchNotArriving");
        int expected = place == parts - 1 ? bytes - place * BatchPart.BYTES : BatchPart.BYTES;
        if (place != arrived || length != expected) {
            throw new InvalidInput("outOfRange", "part");
        }
        return true;
    }

    /** One more piece is here; with the last one it can be read. */
    public void arrived() {
        arrived++;
        if (arrived == parts) {
            state = BatchState.READING;
        }
    }

    public boolean isToBeRead() {
        return state == BatchState.READING;
    }

    /** What kind of text it is, once that was found out; null before. */
    public TextOfFile text() {
        return charset == null ? null : new TextOfFile(Charset.forName(charset), separator.charAt(0));
    }

    public void is(TextOfFile text) {
        charset = text.charset().name();
        separator = String.valueOf(text.separator());
    }

    public void refuse(FlawFound found) {
        state = BatchState.FLAWED;
        flaw = found.flaw();
        flawLine = found.line();
        flawColumns = found.columns();
    }

    /** A row was read. @param said the gravest that is said of it; null when it can come in */
    public void count(RowIssue said) {
        rows++;
        if (rows > MOST_ROWS) {
            throw new FlawFound(Flaw.TOO_MANY_ROWS);
        }
        if (said == null) {
            fit++;
        } else if (said == RowIssue.OUTSIDE) {
            outside++;
        } else if (said.leavesOut()) {
            doubles++;
        } else {
            wrong++;
        }
    }

    /** Whether one more message is kept. */
    public boolean takesMessage() {
        messages++;
        return messages <= MOST_MESSAGES;
    }

    /** It was read to its end. */
    public void readWhole() {
        if (rows == 0) {
            throw new FlawFound(Flaw.NO_ROWS);
        }
        state = wrong > 0 ? BatchState.WRONG : BatchState.READY;
    }

    public boolean isAnyNew() {
        return fit > 0;
    }

    /** Rows that were new when it was read came in otherwise meanwhile. */
    public void cameInMeanwhile(int some) {
        fit -= some;
        doubles += some;
    }

    public void bring(UUID by, Instant now) {
        Refusal.unless(state == BatchState.READY, "batchNotReady");
        Refusal.unless(fit > 0, "nothingToBring");
        settle(BatchState.BROUGHT, by, now);
        landed = true;
    }

    /** @param builtOn whether somebody worked on with any of it */
    public void undo(boolean builtOn, UUID by, Instant now) {
        Refusal.unless(state == BatchState.BROUGHT, "batchNotBrought");
        Refusal.unless(!builtOn, "batchBuiltOn");
        settle(BatchState.UNDONE, by, now);
        landed = false;
    }

    /** Nobody brought it in. */
    public void drop(Instant now) {
        state = BatchState.DROPPED;
        settledAt = now;
    }

    private void settle(BatchState reached, UUID by, Instant now) {
        state = reached;
        settledBy = by;
        settledAt = now;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Source source() {
        return source;
    }

    public String organisation() {
        return organisation;
    }

    public UUID startedBy() {
        return startedBy;
    }

    /** How many rows were read as yet. */
    public int rows() {
        return rows;
    }

    public BatchState state() {
        return state;
    }

    /** Null when it can be read. */
    public Flaw flaw() {
        return flaw;
    }

    /** Codes of the columns that are meant by the flaw, parted by blanks; null when none are. */
    public String flawColumns() {
        return flawColumns;
    }

    /** How many rows come in. */
    public int fit() {
        return fit;
    }

    public int doubles() {
        return doubles;
    }

    public int outside() {
        return outside;
    }

    public int wrong() {
        return wrong;
    }
}
