package be.fjc.casework.matching.domain;

import be.fjc.casework.findings.domain.Incident;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Marks of police report numbers, and the keys they were made with. */
public interface ReportMarks {

    /** The newest first; more than one while marks are taken over. */
    List<ReportKey> keys();

    void add(ReportKey key);

    /** The mark of a number under a key, however the number is written; HMAC-SHA-256 in Base64. */
    String mark(String number, ReportKey key);

    void add(ReportMark mark);

    Optional<ReportMark> find(UUID incident);

    /** Incidents with a number that has no mark under this key, at most so many. */
    List<Incident> unmarked(ReportKey key, int most);

    /** Incidents with a number in these dossiers that still count. */
    List<Incident> numbered(Set<UUID> dossiers);

    /** Forgets the other keys. */
    void keepOnly(ReportKey key);
}
