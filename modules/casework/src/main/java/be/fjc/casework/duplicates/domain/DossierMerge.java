package be.fjc.casework.duplicates.domain;

import be.fjc.casework.DossierId;
import be.fjc.casework.matching.domain.Undoable;
import be.fjc.platform.sealing.Seal;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** That two dossiers were found to be about one family: one of them went into the other, and points to it. */
@Entity
@Table(name = "casework_dossier_merge")
public class DossierMerge {

    private static final String TABLE = "casework_dossier_merge";

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID stays;

    private UUID goes;

    @Embedded
    private Undoable undoable;

    protected DossierMerge() {}

    public DossierMerge(UUID id, DossierPair pair, String reason, UUID by, Instant now) {
        this.id = id;
        this.stays = pair.stays().value();
        this.goes = pair.goes().value();
        this.undoable = new Undoable(reason, by, now);
    }

    /** @param before as {@link DossierRows#before} gave it @param moved as {@link DossierRows#left} gave it */
    public void hold(String before, String moved, Seal seal) {
        undoable.hold(seal, TABLE, id, before, moved);
    }

    /** How things stood before. */
    public String before(Seal seal) {
        return undoable.before(seal, TABLE, id);
    }

    /** What moved, as it was left. */
    public String moved(Seal seal) {
        return undoable.moved(seal, TABLE, id);
    }

    public DossierPair pair() {
        return new DossierPair(new DossierId(stays), new DossierId(goes));
    }

    /** Whether it is this dossier that stayed. */
    public boolean isInto(DossierId dossier) {
        return stays.equals(dossier.value());
    }

    public UUID id() {
        return id;
    }

    /** When it was done, by whom and why, and until when it can be undone. */
    public Undoable undoable() {
        return undoable;
    }
}
