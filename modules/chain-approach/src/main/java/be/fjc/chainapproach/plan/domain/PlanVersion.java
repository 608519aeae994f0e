package be.fjc.chainapproach.plan.domain;

import be.fjc.platform.kernel.Ids;
import be.fjc.platform.sealing.Place;
import be.fjc.platform.sealing.Seal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** One version of a plan: a draft that can be written in, until it is established. What it says lies sealed whole. */
@Entity
@Table(name = "chain_approach_plan_version")
public class PlanVersion {

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "plan_id")
    private Plan plan;

    private int number;

    private byte[] content;

    @Column(name = "written_by")
    private UUID writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    @Column(name = "established_by")
    private UUID establishedBy;

    @Column(name = "established_at")
    private Instant establishedAt;

    @OneToMany(mappedBy = "planVersion", cascade = CascadeType.PERSIST)
    @OrderBy("saidAt, id")
    private List<Agreement> agreements = new ArrayList<>();

    protected PlanVersion() {}

    PlanVersion(UUID id, Plan plan, int number, PlanContent content, Seal seal, UUID by, Instant now) {
        this.id = id;
        this.plan = plan;
        this.number = number;
        write(content, seal, by, now);
    }

    void write(PlanContent says, Seal seal, UUID by, Instant now) {
        content = seal.seal(contentOf(id), PlanText.of(says));
        writtenBy = by;
        writtenAt = now;
    }

    void establish(LocalDate day, UUID by, Instant now) {
        effectiveOn = day;
        establishedBy = by;
        establishedAt = now;
    }

    Agreement answer(String organisation, boolean agrees, String why, Seal seal, UUID by, Instant now) {
        Agreement agreement = new Agreement(Ids.at(now), this, organisation, agrees, why, seal, by, now);
        agreements.add(agreement);
        return agreement;
    }

    public PlanContent content(Seal seal) {
        return PlanText.read(seal.open(contentOf(id), content));
    }

    /** What each organisation said last, by its code. */
    public Map<String, Agreement> agreements() {
        return agreements.stream().collect(Collectors.toMap(
                Agreement::organisation, one -> one, (earlier, later) -> later, LinkedHashMap::new));
    }

    public boolean isEstablished() {
        return establishedAt != null;
    }

    public UUID id() {
        return id;
    }

    public int number() {
        return number;
    }

    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    public UUID establishedBy() {
        return establishedBy;
    }

    public Instant establishedAt() {
        return establishedAt;
    }

    public UUID writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    private static Place contentOf(UUID version) {
        return new Place("chain_approach_plan_version", version, "content");
    }
}
