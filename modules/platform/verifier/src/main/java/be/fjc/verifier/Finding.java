package be.fjc.verifier;

import java.util.UUID;

/**
 * One thing that is wrong, and where.
 *
 * @param sequence place in the chain, or number of the checkpoint for the kinds about checkpoints; 0 when it has none
 * @param event the row; null when it is not known
 */
public record Finding(Kind kind, long sequence, UUID event) {

    @Override
    public String toString() {
        String place = kind.name().startsWith("CHECKPOINT") ? "controlepunt " : "volgnummer ";
        return kind + (sequence == 0 ? "" : ", " + place + sequence) + (event == null ? "" : ", rij " + event) + ": " + kind.words();
    }
}
