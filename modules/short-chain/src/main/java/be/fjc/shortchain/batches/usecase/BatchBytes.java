package be.fjc.shortchain.batches.usecase;

import be.fjc.platform.sealing.Seal;
import be.fjc.shortchain.batches.domain.BatchPart;
import be.fjc.shortchain.batches.domain.Batches;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;

/** The bytes of a file, of which one piece at a time is in memory. */
final class BatchBytes extends InputStream {

    private final Batches batches;
    private final Seal seal;
    private final UUID batch;
    private byte[] piece = {};
    private int at;
    private int place;

    BatchBytes(Batches batches, Seal seal, UUID batch) {
        this.batches = batches;
        this.seal = seal;
        this.batch = batch;
    }

    @Override
    public int read() {
        return isOver() ? -1 : piece[at++] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int most) {
        if (most == 0) {
            return 0;
        }
        if (isOver()) {
            return -1;
        }
        int some = Math.min(most, piece.length - at);
        System.arraycopy(piece, at, into, from, some);
        at += some;
        return some;
    }

    private boolean isOver() {
        while (at == piece.length) {
            Optional<BatchPart> next = batches.part(batch, place);
            if (next.isEmpty()) {
                return true;
            }
            piece = next.get().bytes(seal);
            at = 0;
            place++;
        }
        return false;
    }
}
