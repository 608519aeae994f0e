package be.fjc.chainapproach.tables.domain;

import java.util.Optional;
import java.util.UUID;

/** The tables of the centre. */
public interface ConsultationTables {

    Optional<ConsultationTable> find(UUID id);

    /** The table that has this name, however it is capitalised. */
    Optional<ConsultationTable> called(String name);

    void add(ConsultationTable table);
}
