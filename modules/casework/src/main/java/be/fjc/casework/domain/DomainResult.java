package be.fjc.casework.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** How one domain of life stands at closure. */
@Embeddable
public class DomainResult {

    @Column(name = "life_domain")
    private LifeDomain domain;

    @Column(name = "result")
    private DomainOutcome outcome;

    protected DomainResult() {}

    public DomainResult(LifeDomain domain, DomainOutcome outcome) {
        this.domain = Objects.requireNonNull(domain);
        this.outcome = Objects.requireNonNull(outcome);
    }

    public LifeDomain domain() {
        return domain;
    }
}
