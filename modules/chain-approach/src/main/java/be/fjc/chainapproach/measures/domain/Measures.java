package be.fjc.chainapproach.measures.domain;

import be.fjc.casework.DossierId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The measures of all dossiers. */
public interface Measures {

    Optional<Measure> find(UUID id);

    /** Of one dossier, those that began last first. */
    List<Measure> of(DossierId dossier);

    /** Those that end from the one day to the other, both included, and for which nobody was asked yet. */
    List<Measure> ending(LocalDate first, LocalDate last, int most);

    /** Those of these kinds that were over before a day, and of which nobody looked at that yet. */
    List<Measure> over(Set<MeasureKind> kinds, LocalDate before, int most);

    void add(Measure measure);
}
