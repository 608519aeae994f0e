package be.fjc.casework.view;

import be.fjc.casework.domain.DomainOutcome;
import be.fjc.casework.domain.LifeDomain;

/** How a domain of life stood at closing, as the query gives it. */
public record DomainRow(LifeDomain domain, DomainOutcome outcome) {}
