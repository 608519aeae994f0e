package be.fjc.verifier;

import java.util.List;

/** The other centres whose key is known: whether a row is theirs. */
record Strangers(List<Seal> seals) {

    boolean wrote(Row row) {
        return seals.stream().anyMatch(seal -> seal.fits(row));
    }
}
