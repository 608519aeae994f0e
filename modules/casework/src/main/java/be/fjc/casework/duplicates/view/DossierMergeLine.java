package be.fjc.casework.duplicates.view;

import static be.fjc.platform.access.InformationClass.R;

import be.fjc.casework.view.ColleagueLine;
import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * That another dossier went into this one.
 *
 * @param goes the other one; absent, as its number, for who does not read it
 * @param undoableUntil first moment at which it cannot be undone any more
 * @param undoneAt absent while it was not undone
 * @param offers {@code undo} for who may try
 */
public record DossierMergeLine(
        @Open UUID id,
        @Open String href,
        @Classified(R) UUID goes,
        @Classified(R) String number,
        @Classified(R) String reason,
        @Classified(R) Instant mergedAt,
        @Classified(R) ColleagueLine mergedBy,
        @Classified(R) Instant undoableUntil,
        @Classified(R) Instant undoneAt,
        @Classified(R) ColleagueLine undoneBy,
        @Open List<String> offers) {}
