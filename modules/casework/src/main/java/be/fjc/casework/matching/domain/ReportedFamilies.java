package be.fjc.casework.matching.domain;

import be.fjc.casework.DossierId;
import java.util.List;
import java.util.UUID;

/** Dossiers of families that came in by other ways. */
public interface ReportedFamilies {

    /** Open ones that came from the referral, or in which an incident that counts has one of these marks. @param referral null for none */
    List<DossierId> of(UUID referral, List<String> marks);
}
