package be.fjc.shortchain;

import be.fjc.platform.events.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** An intervention came in with a temporary house ban. @param givenAt when it was given by word of mouth: its clock starts there */
public record HouseBanNoticed(UUID intervention, Instant givenAt, Instant at) implements DomainEvent {}
