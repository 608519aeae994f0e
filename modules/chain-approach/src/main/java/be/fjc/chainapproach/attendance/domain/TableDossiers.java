package be.fjc.chainapproach.attendance.domain;

import be.fjc.casework.DossierDesk;
import be.fjc.casework.DossierId;
import java.util.Optional;

/**
 * A dossier, for what is kept of it outside the meetings and goes on after them: its plans, its measures, its assessments. Those belong to the
 * table's list of today. Whose organisation left the table keeps what was heard there and learns nothing of what comes later.
 */
public interface TableDossiers {

    /** As the desk finds it; a seat counts only while the organisation of who sat there takes part in that table. */
    Optional<DossierDesk.Known> find(DossierId id);
}
