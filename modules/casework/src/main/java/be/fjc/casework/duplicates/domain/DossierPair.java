package be.fjc.casework.duplicates.domain;

import be.fjc.casework.DossierId;

/**
 * Two dossiers about one family.
 *
 * @param stays the one that goes on
 * @param goes the one that closes
 */
public record DossierPair(DossierId stays, DossierId goes) {

    public DossierPair {
        if (stays.equals(goes)) {
            throw new IllegalArgumentException("it takes two to be one");
        }
    }
}
