package be.fjc.chainapproach.tables.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The tables of the centre. */
public interface ConsultationTables {

    Optional<ConsultationTable> find(UUID id);

    /** The table that has this name, however it is capitalised. */
    Optional<ConsultationTable> called(String name);

    /** Codes of the organisations that take part in some table and signed its protocol as it now is, for that day. */
    Set<String> boundOn(LocalDate day);

    void add(ConsultationTable table);
}
