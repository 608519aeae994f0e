package be.fjc.shortchain;

import be.fjc.platform.events.DomainEvent;
import java.util.UUID;

/** A file with interventions is here as far as somebody must read on in it. @param rows how many of its rows were read before */
public record BatchArrived(UUID batch, int rows) implements DomainEvent {}
