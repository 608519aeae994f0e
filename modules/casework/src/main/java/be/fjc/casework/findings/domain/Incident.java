package be.fjc.casework.findings.domain;

import be.fjc.casework.domain.CodeList;
import be.fjc.casework.domain.Listed;
import be.fjc.casework.family.domain.ViolenceForm;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.sealing.Place;
import be.fjc.platform.sealing.Seal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** Something violent that happened, as its source tells it. */
@Entity
@Table(name = "casework_incident")
public class Incident implements Finding {

    @Id
    private UUID id;

    @Version
    private long version;

    @Embedded
    private Entry entry;

    @Embedded
    private Occurrence occurrence;

    private String municipality;

    private PlaceKind place;

    private String forms;

    private Severity severity;

    private Boolean weapon;

    private Boolean injury;

    @Column(name = "children_present")
    private Boolean childrenPresent;

    /** Police's own, sealed: whoever enters it need not be able to read it back. */
    @Column(name = "police_report_number")
    private byte[] policeReportNumber;

    private String description;

    @OneToMany(mappedBy = "incident", cascade = CascadeType.PERSIST)
    private List<Part> parts = new ArrayList<>();

    protected Incident() {}

    private Incident(UUID id, Entry entry, Facts facts, Seal seal) {
        this.id = id;
        this.entry = entry;
        this.occurrence = facts.occurrence;
        this.municipality = facts.municipality;
        this.place = facts.place;
        this.forms = CodeList.of(facts.forms);
        this.severity = facts.severity;
        this.weapon = facts.weapon;
        this.injury = facts.injury;
        this.childrenPresent = facts.childrenPresent;
        this.policeReportNumber = facts.policeReportNumber == null ? null : seal.seal(placeOfNumber(id), facts.policeReportNumber);
        this.description = facts.description;
        facts.by.forEach(person -> parts.add(new Part(Ids.at(entry.recordedAt()), this, person, Part.Side.BY)));
        facts.against.forEach(person -> parts.add(new Part(Ids.at(entry.recordedAt()), this, person, Part.Side.AGAINST)));
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public Entry entry() {
        return entry;
    }

    /** Whether there is a number: who works with the family may know that. */
    public boolean hasPoliceReport() {
        return policeReportNumber != null;
    }

    /** The number, for what must compare it; null when there is none. Nobody is told it. */
    public String policeReportNumber(Seal seal) {
        return policeReportNumber == null ? null : seal.open(placeOfNumber(id), policeReportNumber);
    }

    private static Place placeOfNumber(UUID id) {
        return new Place("casework_incident", id, "police_report_number");
    }

    /** All but the number of the police report. */
    @Override
    public Facts told() {
        return new Facts(
                occurrence, municipality, place, CodeList.values(ViolenceForm.class, forms), severity, weapon, injury, childrenPresent,
                on(Part.Side.BY), on(Part.Side.AGAINST), null, description, entry.source());
    }

    @Override
    public void lapse(Lapse how, String reason, UUID by, Instant now) {
        entry = entry.lapsed(how, reason, by, now);
    }

    private List<UUID> on(Part.Side side) {
        return parts.stream().filter(part -> part.isOn(side)).map(Part::person).sorted().toList();
    }

    /**
     * What an incident is.
     *
     * @param municipality and never more of an address; null when it is not known or does not matter
     * @param forms at least one
     * @param weapon null when it is not known; so are the next two
     * @param by from whom the violence came, as far as the source says
     * @param policeReportNumber as it is told; null when there is none, when a correction leaves it as it was, and whenever it is read
     * @param description null when the rest says it all
     */
    public record Facts(
            Occurrence occurrence,
            String municipality,
            PlaceKind place,
            List<Listed<ViolenceForm>> forms,
            Severity severity,
            Boolean weapon,
            Boolean injury,
            Boolean childrenPresent,
            List<UUID> by,
            List<UUID> against,
            String policeReportNumber,
            String description,
            Source source) implements Told {

        public Facts {
            forms = List.copyOf(forms);
            by = List.copyOf(by);
            against = List.copyOf(against);
            if (forms.isEmpty()) {
                throw new IllegalArgumentException("an incident is violent in some form");
            }
        }

        @Override
        public FindingKind kind() {
            return FindingKind.INCIDENT;
        }

        @Override
        public List<About> about() {
            List<About> all = new ArrayList<>();
            by.forEach(person -> all.add(new About("by", person)));
            against.forEach(person -> all.add(new About("against", person)));
            return all;
        }

        @Override
        public void requireKnownBy(LocalDate today) {
            source.requireKnownBy(today);
            occurrence.requirePast(today);
        }

        @Override
        public void requireIn(Predicate<String> municipalities) {
            if (municipality != null && !municipalities.test(municipality)) {
                throw new InvalidInput("notInList", "municipality");
            }
        }

        @Override
        public Incident entered(UUID id, Entry entry, Seal seal) {
            return new Incident(id, entry, this, seal);
        }

        /** A number that is left out stays. */
        @Override
        public Facts completedBy(Finding corrected, Seal seal) {
            String number = policeReportNumber == null ? ((Incident) corrected).policeReportNumber(seal) : policeReportNumber;
            return new Facts(
                    occurrence, municipality, place, forms, severity, weapon, injury, childrenPresent, by, against, number, description,
                    source);
        }
    }
}
