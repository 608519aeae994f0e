package be.fjc.chainapproach.tables.store;

import be.fjc.chainapproach.tables.domain.ConsultationTable;
import be.fjc.chainapproach.tables.domain.ConsultationTables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class ConsultationTablesInDatabase implements ConsultationTables {

    @PersistenceContext(unitName = "chain-approach")
    EntityManager entities;

    @Override
    public Optional<ConsultationTable> find(UUID id) {
        return Optional.ofNullable(entities.find(ConsultationTable.class, id));
    }

    @Override
    public Optional<ConsultationTable> called(String name) {
        return entities.createQuery("select t from ConsultationTable t where lower(t.name) = lower(:name)", ConsultationTable.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Set<String> boundOn(LocalDate day) {
        return entities.createQuery("select t from ConsultationTable t", ConsultationTable.class)
                .getResultStream()
                .flatMap(table -> table.boundOn(day).stream())
                .collect(Collectors.toSet());
    }

    @Override
    public void add(ConsultationTable table) {
        entities.persist(table);
    }
}
