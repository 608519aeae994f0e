package be.fjc.casework.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** How one domain of life stands at closure. */
@Embeddable
public class DomainResult {

    @Column(name = "life_domain")
    private String domain;

    @Column(name = "result")
    private DomainOutcome outcome;

    protected DomainResult() {}

    /** How a domain of the core stands. */
    public DomainResult(LifeDomain domain, DomainOutcome outcome) {
        this(Listed.of(domain), outcome);
    }

    public DomainResult(Listed<LifeDomain> domain, DomainOutcome outcome) {
        this.domain = domain.code();
        this.outcome = Objects.requireNonNull(outcome);
    }

    public Listed<LifeDomain> domain() {
        return Listed.kept(LifeDomain.class, domain);
    }
}
