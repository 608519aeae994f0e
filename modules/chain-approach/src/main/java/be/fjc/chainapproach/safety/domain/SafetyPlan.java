package be.fjc.chainapproach.safety.domain;

import be.fjc.casework.DossierId;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.sealing.Seal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What one of a family does to stay safe. Each time it is written it is another version, and those before stay as they were. It is about
 * one person and tells nothing of anybody else's. By its day somebody looks at it again.
 */
@Entity
@Table(name = "chain_approach_safety_plan")
public class SafetyPlan {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID dossier;

    private UUID member;

    @Column(name = "started_by")
    private UUID startedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<SafetyVersion> versions = new ArrayList<>();

    protected SafetyPlan() {}

    /** With its first version. @param task that asks to look at it again; null when nobody could be asked */
    public SafetyPlan(UUID id, DossierId dossier, UUID member, Said said, UUID task, Seal seal, UUID by, Instant now) {
        this.id = id;
        this.dossier = dossier.value();
        this.member = member;
        this.startedBy = by;
        this.startedAt = now;
        write(said, task, seal, by, now);
    }

    /** Says something else from now on. Where its person turns to stays as it was unless that is said too. */
    public SafetyVersion write(Said said, UUID task, Seal seal, UUID by, Instant now) {
        String havens = said.havens() != null ? said.havens() : versions.isEmpty() ? null : current().havens(seal).orElse(null);
        Said whole = new Said(said.content(), havens == null || havens.isBlank() ? null : havens, said.reviewOn());
        SafetyVersion written = new SafetyVersion(Ids.at(now), this, versions.size() + 1, whole, task, seal, by, now);
        versions.add(written);
        changedAt = now;
        return written;
    }

    /** The last one that was written. */
    public SafetyVersion current() {
        return versions.get(versions.size() - 1);
    }

    public Optional<SafetyVersion> version(UUID version) {
        return versions.stream().filter(one -> one.id().equals(version)).findFirst();
    }

    public List<SafetyVersion> versions() {
        return List.copyOf(versions);
    }

    /** Whether something is agreed with that organisation now. */
    public boolean isAgreedWith(String organisation, Seal seal) {
        return current().content(seal).agreements().stream().anyMatch(one -> one.organisation().equals(organisation));
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public DossierId dossier() {
        return new DossierId(dossier);
    }

    public UUID member() {
        return member;
    }

    /**
     * What is written.
     *
     * @param havens where the person turns to; null when that stays as it was, blank when nothing is kept of it any more
     * @param reviewOn when it is looked at again
     */
    public record Said(SafetyContent content, String havens, LocalDate reviewOn) {}
}
