package be.fjc.chainapproach.tables.domain;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.Refusal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * A table where fixed organisations consult each other about families, fixed beforehand as the law on consultation asks: its purpose, the
 * ground in law, the offences it wants to prevent, who takes part and by which protocol.
 */
@Entity
@Table(name = "chain_approach_table")
public class ConsultationTable {

    @Id
    private UUID id;

    @Version
    private long version;

    private String name;

    private String purpose;

    private String offences;

    private String basis;

    private String protocol;

    private Rhythm rhythm;

    private boolean emergency;

    private boolean screening;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "chain_approach_table_zone", joinColumns = @JoinColumn(name = "table_id"))
    @Column(name = "zone")
    private Set<String> zones = new HashSet<>();

    @OneToMany(mappedBy = "host", cascade = CascadeType.PERSIST)
    private List<Participant> participants = new ArrayList<>();

    @OneToMany(mappedBy = "host", cascade = CascadeType.PERSIST)
    private List<Signature> signatures = new ArrayList<>();

    @OneToMany(mappedBy = "host", cascade = CascadeType.PERSIST)
    @OrderBy("from")
    private List<Edition> editions = new ArrayList<>();

    protected ConsultationTable() {}

    /** @param today the first day for everybody who takes part */
    public ConsultationTable(UUID id, Definition definition, LocalDate today, Instant now) {
        this.id = id;
        this.addedAt = now;
        define(definition, today, now);
    }

    /** Says anew what it is; what it goes over of the police more than before, everybody signs for anew; who is no longer named took part until today, who is new takes part from today. */
    public void define(Definition definition, LocalDate today, Instant now) {
        boolean more = definition.screening() && !(screening && zones.containsAll(definition.zones()));
        Refusal.unless(!more || signatures.stream().noneMatch(one -> one.isOf(definition.protocol())), "screeningNeedsProtocol");
        name = definition.name();
        purpose = definition.purpose();
        offences = definition.offences();
        basis = definition.basis();
        protocol = definition.protocol();
        if (editions.isEmpty() || !editions.get(editions.size() - 1).terms().equals(terms())) {
            editions.add(new Edition(Ids.at(now), this, terms(), now));
        }
        rhythm = definition.rhythm();
        emergency = definition.emergency();
        screening = definition.screening();
        zones.retainAll(definition.zones());
        zones.addAll(definition.zones());
        Set<String> present = organisations();
        participants.stream()
                .filter(Participant::takesPart)
                .filter(one -> !definition.organisations().contains(one.organisation()))
                .forEach(one -> one.leaves(today));
        definition.organisations().stream()
                .filter(code -> !present.contains(code))
                .sorted()
                .forEach(code -> participants.add(new Participant(Ids.at(now), this, code, today)));
        changedAt = now;
    }

    /** An organisation signed the protocol as it now is. */
    public UUID signed(Signed signed, UUID enteredBy, Instant now) {
        Signature signature = new Signature(Ids.at(now), this, signed, protocol, enteredBy, now);
        signatures.add(signature);
        changedAt = now;
        return signature.id();
    }

    /** Whether a dossier can be put on it on that day. @param basisHolds whether its ground in law does */
    public Readiness readinessOn(LocalDate day, boolean basisHolds) {
        return Readiness.of(day, basisHolds, organisations(), validities());
    }

    /** Codes of those who take part and whose protocol holds on that day. */
    public Set<String> boundOn(LocalDate day) {
        return organisations().stream()
                .filter(one -> ProtocolGap.of(one, validities().getOrDefault(one, List.of()), day).isEmpty())
                .collect(toSet());
    }

    /** By organisation, for when it signed the protocol as it now is; what was signed of another edition binds nobody to this one. */
    private Map<String, List<Validity>> validities() {
        return signatures.stream()
                .filter(one -> one.isOf(protocol))
                .collect(groupingBy(Signature::organisation, mapping(Signature::validity, toList())));
    }

    /** Codes of those who take part now. */
    public Set<String> organisations() {
        return participants.stream().filter(Participant::takesPart).map(Participant::organisation).collect(toCollection(TreeSet::new));
    }

    /** What it is now. */
    public Definition definition() {
        return new Definition(name, purpose, offences, basis, protocol, rhythm, emergency, screening, zones, organisations());
    }

    /** What it was for, the latest first; the first of them is what it is for now. */
    public List<Edition> editions() {
        return editions.stream().sorted(comparing(Edition::from).reversed()).toList();
    }

    private Edition.Terms terms() {
        return new Edition.Terms(purpose, offences, basis, protocol);
    }

    /** What was signed, whoever signed it, the latest entry first. */
    public List<Signature> signatures() {
        return signatures.stream().sorted(comparing(Signature::enteredAt).reversed()).toList();
    }

    public boolean isAttendedBy(String organisation) {
        return organisations().contains(organisation);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String basis() {
        return basis;
    }

    /**
     * What a table is.
     *
     * @param offences which offences it wants to prevent, in words
     * @param basis code of the ground in law, of the list that all centres share
     * @param protocol title and edition of what the organisations sign
     * @param emergency whether it meets within a working day when that is needed
     * @param screening whether it also goes over what the police of its zones reported; then it has zones
     * @param zones codes of the police zones it is for; none: the whole area
     * @param organisations codes of those who take part
     */
    public record Definition(
            String name, String purpose, String offences, String basis, String protocol, Rhythm rhythm, boolean emergency, boolean screening,
            Set<String> zones, Set<String> organisations) {

        public Definition {
            Refusal.unless(!screening || !zones.isEmpty(), "screeningNeedsZones");
            zones = Set.copyOf(zones);
            organisations = Set.copyOf(organisations);
        }
    }
}
