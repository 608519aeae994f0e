package be.fjc.platform.events;

/**
 * Something that has happened: a record with ids and small values only, never an entity and never more about a person than the
 * listener needs. Its simple class name is part of the contract; components are {@code UUID}, {@code String}, {@code int},
 * {@code boolean}, {@code Instant} or {@code LocalDate}.
 */
public interface DomainEvent {}
