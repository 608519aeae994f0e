package be.fjc.chainapproach.plan.domain;

import be.fjc.platform.sealing.Seal;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A version of a plan as it was made for one of the family. */
@Entity
@Table(name = "chain_approach_client_version")
public class ClientVersion extends FamilyPaper {

    private UUID member;

    protected ClientVersion() {}

    public ClientVersion(UUID member, Content content, Seal seal, UUID by, Instant now) {
        super(content, seal, by, now);
        this.member = member;
    }

    @Override
    protected String table() {
        return "chain_approach_client_version";
    }

    public UUID member() {
        return member;
    }
}
