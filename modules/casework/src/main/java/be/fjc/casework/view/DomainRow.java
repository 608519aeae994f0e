package be.fjc.casework.view;

import be.fjc.casework.domain.DomainOutcome;
import java.util.UUID;

/** How a domain of life stood, as the query gives it. @param of the closing, or the moment of after-care, that tells it */
public record DomainRow(UUID of, String domain, DomainOutcome outcome) {}
