package be.fjc.chainapproach.safety.domain;

import be.fjc.chainapproach.plan.domain.FamilyPaper;
import be.fjc.platform.sealing.Seal;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A safety plan as it was made for its person on paper. */
@Entity
@Table(name = "chain_approach_safety_paper")
public class SafetyPaper extends FamilyPaper {

    protected SafetyPaper() {}

    public SafetyPaper(Content content, Seal seal, UUID by, Instant now) {
        super(content, seal, by, now);
    }

    @Override
    protected String table() {
        return "chain_approach_safety_paper";
    }
}
