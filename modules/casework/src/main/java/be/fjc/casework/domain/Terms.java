package be.fjc.casework.domain;

/** How many working days the centre gives itself for a first look and for a decision. */
public record Terms(int firstLookDays, int decisionDays) {}
