package be.fjc.verifier;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Walks along the chain, one link with the next one in view, and says where it is not what was made. A link is held against the one
 * before it; when it does not fit, the next one (or a checkpoint) tells whether its seal is the one that was made, and so whether the
 * link was changed or what it stands for. Places may have been renumbered: {@link #shift} is how far.
 */
final class ChainWalk {

    private static final int FURTHEST = 1000;
    private static final Duration WITHOUT_CHECKPOINT = Duration.ofMinutes(2);

    /** A link with a right row and a seal that was not made for it here: edited, or moved. */
    record Suspect(Link link, byte[] before) {}

    /** A place without a link, between a seal and the link after it; only one place is worth a guess. */
    record Gap(long sequence, long length, byte[] before, Link after) {}

    private final Seal seal;
    private final Strangers strangers;
    private final CheckpointFile checkpoints;
    private final Instant now;
    private final Consumer<Finding> findings;
    private final List<Suspect> suspects = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();

    private long last;
    private long shift;
    private byte[] previous;
    private boolean previousIsSure = true;
    private byte[] beforeInserted;
    private boolean beyondCheckpoints;
    private boolean onlyBefore = true;

    ChainWalk(Seal seal, Strangers strangers, CheckpointFile checkpoints, Instant now, Consumer<Finding> findings) {
        this.seal = seal;
        this.strangers = strangers;
        this.checkpoints = checkpoints;
        this.now = now;
        this.findings = findings;
    }

    /** @param next the link after it; null at the end */
    void step(Link link, Link next) throws IOException {
        noteGap(link);
        String promised = promisedAt(link.sequence() + shift);
        if (!isUsual(link)) {
            judge(link, next, promised);
        } else if (promised != null && !promised.equals(Seal.text(link.mac()))) {
            findings.accept(new Finding(Kind.CHAIN_DIFFERS, link.sequence(), link.event()));
        }
        noteMissingCheckpoint(link);
        onlyBefore &= link.kind().equals(Link.BEFORE);
        previous = link.mac();
        last = link.sequence();
    }

    /** After the last link. */
    void end() throws IOException {
        Optional<Checkpoint> longest = Optional.empty();
        while (checkpoints.peek().isPresent()) {
            longest = checkpoints.peek();
            checkpoints.advance();
        }
        if (longest.isPresent() && longest.get().size() > last + shift) {
            findings.accept(new Finding(Kind.CHAIN_CUT, last + 1, null));
        }
        suspects.forEach(this::resolve);
    }

    List<Gap> gaps() {
        return gaps;
    }

    /** Whether the chain holds nothing yet but rows from before it, or nothing at all. */
    boolean isBeginning() {
        return onlyBefore;
    }

    long length() {
        return last;
    }

    private void noteGap(Link link) {
        if (link.sequence() != last + 1) {
            gaps.add(new Gap(last + 1, link.sequence() - last - 1, previousIsSure ? previous : null, link));
            previousIsSure = false;
        }
    }

    private boolean isUsual(Link link) {
        boolean usual = previousIsSure && link.isRowWhole() && link.fits(seal, link.sequence() + shift, previous);
        if (usual) {
            beforeInserted = null;
        }
        return usual;
    }

    private void judge(Link link, Link next, String promised) {
        if (link.row() == null) {
            report(Kind.ROW_DELETED, link, true);
            return;
        }
        if (beforeInserted != null && link.isRowWhole() && link.fits(seal, link.sequence() + shift - 1, beforeInserted)) {
            shift--;
            beforeInserted = null;
            previousIsSure = true;
            return;
        }
        Long moved = movedBy(link, next, promised);
        if (!link.isRowWhole()) {
            judgeRow(link, moved != null);
        } else if (moved == null) {
            suspect(link, previousIsSure || next != null || promised != null);
        } else if (!previousIsSure) {
            // the one before was wrong and has been named; this one is what was made
            shift += moved;
            previousIsSure = true;
        } else if (moved != 0) {
            findings.accept(new Finding(Kind.CHAIN_PIECE_REMOVED, link.sequence(), null));
            shift += moved;
        } else {
            report(link.kind().equals(Link.BEFORE) ? Kind.ROW_EDITED : Kind.CHAIN_REORDERED, link, true);
        }
    }

    /** After a wrong link, the last one without a checkpoint has nobody to speak for it, and nothing against it either. */
    private void suspect(Link link, boolean canBeJudged) {
        if (canBeJudged) {
            suspects.add(new Suspect(link, previous));
        }
        previousIsSure = false;
    }

    private void judgeRow(Link link, boolean sealIsOurs) {
        boolean madeHere = sealIsOurs || previousIsSure && (link.fits(seal, link.sequence() + shift, previous)
                || link.fitsBySealOfRow(seal, link.sequence() + shift, previous));
        if (strangers.wrote(link.row())) {
            report(Kind.ROW_SWAPPED, link, madeHere);
        } else if (madeHere) {
            report(link.row().isRestamped() ? Kind.ROW_RESTAMPED : Kind.ROW_EDITED, link, true);
        } else {
            beforeInserted = previous;
            report(Kind.ROW_INSERTED, link, false);
        }
    }

    /** By how much the link after it was renumbered, when it shows that this link's seal was made by the product; null when it does not. */
    private Long movedBy(Link link, Link next, String promised) {
        if (promised != null && promised.equals(Seal.text(link.mac()))) {
            return 0L;
        }
        if (next == null || next.row() == null) {
            return null;
        }
        for (long distance = 0; distance <= FURTHEST; distance++) {
            for (long moved : distance == 0 ? new long[] {0} : new long[] {distance, -distance}) {
                long place = next.sequence() + shift + moved;
                if (next.fits(seal, place, link.mac()) || next.fitsBySealOfRow(seal, place, link.mac())) {
                    return moved;
                }
            }
        }
        return null;
    }

    /** Two links that changed places fit each other's; one that fits nowhere was changed itself. */
    private void resolve(Suspect suspect) {
        boolean moved = suspects.stream().limit(FURTHEST).anyMatch(other -> other != suspect
                && (suspect.link.fits(seal, other.link.sequence() + shift, other.before)
                        || suspect.link.fits(seal, other.link.sequence() + shift, other.link.mac())
                        || other.link.fits(seal, suspect.link.sequence() + shift, suspect.before)));
        findings.accept(new Finding(moved ? Kind.CHAIN_REORDERED : Kind.LINK_EDITED, suspect.link.sequence(), suspect.link.event()));
    }

    private void report(Kind kind, Link link, boolean sure) {
        findings.accept(new Finding(kind, link.sequence(), link.event()));
        previousIsSure = sure;
    }

    /** What a checkpoint says about the end of the chain at that place; null when none was made there. */
    private String promisedAt(long place) throws IOException {
        String promised = null;
        while (checkpoints.peek().filter(next -> next.size() <= place).isPresent()) {
            Checkpoint found = checkpoints.peek().get();
            promised = found.size() == place ? found.head() : promised;
            checkpoints.advance();
        }
        return promised;
    }

    private void noteMissingCheckpoint(Link link) {
        boolean covered = checkpoints.peek().isPresent() || checkpoints.last().filter(one -> one.size() >= link.sequence() + shift).isPresent();
        if (!covered && !beyondCheckpoints && link.isRowWhole() && link.row().recordedAt() != null
                && link.row().recordedAt().isBefore(now.minus(WITHOUT_CHECKPOINT))) {
            beyondCheckpoints = true;
            findings.accept(new Finding(Kind.CHECKPOINT_ROLLED_BACK, checkpoints.last().map(Checkpoint::number).orElse(0L) + 1, null));
        }
    }
}
