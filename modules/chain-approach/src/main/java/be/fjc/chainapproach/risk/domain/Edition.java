package be.fjc.chainapproach.risk.domain;

/** Which instrument, and which version of it: scores of two editions are not of one kind. */
public record Edition(String instrument, int version) {}
