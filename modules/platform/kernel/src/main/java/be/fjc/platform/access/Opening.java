package be.fjc.platform.access;

import java.util.Set;

/** What the decision table opens: whole classes, summaries, and what would open more. */
record Opening(Set<InformationClass> readable, Set<InformationClass> summarised, Set<Obligation> obligations) {}
