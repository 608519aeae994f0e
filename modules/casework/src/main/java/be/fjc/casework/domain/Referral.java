package be.fjc.casework.domain;

import be.fjc.casework.ReferralDecided;
import be.fjc.casework.ReferralFiled;
import be.fjc.casework.ReferralId;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.Refusal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A professional's call for help for a family, from filing until the centre says what it does with it. First someone looks at it
 * for danger, then it is decided, once; a dossier may come of it. A new call is a new referral. What was said in it never changes,
 * what was written down wrongly can be put right.
 */
@Entity
@Table(name = "casework_referral")
public class Referral {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "receipt_number")
    private ReceiptNumber receiptNumber;

    private ReferralStatus status;

    private ReferralChannel channel;

    @Column(name = "referrer_type")
    private String referrerType;

    private String municipality;

    private String zone;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "filed_at")
    private Instant filedAt;

    @Column(name = "filed_by")
    private UUID filedBy;

    @Column(name = "filed_for")
    private String filedFor;

    @Column(name = "immediate_danger")
    private boolean immediateDanger;

    @Column(name = "danger_note")
    private String dangerNote;

    private String situation;

    @OneToMany(mappedBy = "referral", cascade = CascadeType.PERSIST)
    @OrderBy("place")
    private List<ReferralPerson> persons = new ArrayList<>();

    @Column(name = "person_count")
    private int personCount;

    @Column(name = "first_look_due_at")
    private Instant firstLookDueAt;

    @Embedded
    private FirstLook firstLook;

    @Column(name = "decision_due_at")
    private Instant decisionDueAt;

    @Column(name = "decision")
    private Verdict verdict;

    @Column(name = "told_outcome")
    private String outcome;

    @Column(name = "decision_reason")
    private String reason;

    @Column(name = "redirected_to")
    private String redirectedTo;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @ElementCollection
    @CollectionTable(name = "casework_referral_criterion", joinColumns = @JoinColumn(name = "referral_id"))
    private List<CriterionAnswer> criteria = new ArrayList<>();

    /** Touched by every correction, so that each makes a new version also when only a person was put right. */
    @Column(name = "corrected_at")
    private Instant correctedAt;

    protected Referral() {}

    /**
     * @param zone police zone of the municipality on that day; null outside the area, which is counted as such
     * @param filer who files it, working for which organisation
     */
    public Referral(ReferralId id, ReceiptNumber receiptNumber, Filing filing, String zone, Filer filer, Terms terms, Instant now) {
        LocalDate today = WorkingDays.dayOf(now);
        this.id = id.value();
        this.receiptNumber = receiptNumber;
        this.status = ReferralStatus.FILED;
        this.channel = filing.channel();
        this.referrerType = filing.referrerType().code();
        this.municipality = filing.municipality();
        this.zone = zone;
        this.receivedOn = filing.receivedOn() == null ? today : filing.receivedOn();
        this.filedAt = now;
        this.filedBy = filer.account();
        this.filedFor = filer.organisation();
        this.immediateDanger = filing.immediateDanger();
        this.dangerNote = filing.dangerNote();
        this.situation = filing.situation();
        this.firstLookDueAt = WorkingDays.due(receivedOn, terms.firstLookDays());
        this.decisionDueAt = WorkingDays.due(receivedOn, terms.decisionDays());
        for (PersonDetails details : filing.persons()) {
            persons.add(new ReferralPerson(Ids.at(now), this, persons.size(), details));
        }
        this.personCount = persons.size();
        if (personCount == 0 || receivedOn.isAfter(today)) {
            throw new IllegalArgumentException("a referral is about someone and was not received tomorrow");
        }
    }

    /** Says that it came in. */
    public ReferralFiled filed() {
        return new ReferralFiled(id, filedBy, referrerType, immediateDanger, filedAt);
    }

    /** Someone looks whether anyone is in danger; stops the first clock. */
    public void lookFirst(Danger danger, String note, UUID by, Instant now) {
        Refusal.unless(isUndecided(), "alreadyDecided");
        Refusal.unless(!isLookedAt(), "alreadyLookedAt");
        firstLook = new FirstLook(danger, note, by, now);
        status = ReferralStatus.IN_REVIEW;
    }

    /**
     * The centre says what it does with it.
     *
     * @param asked codes of the criteria that the centre's admission test has now
     */
    public ReferralDecided decide(Ruling ruling, List<String> asked, UUID by, Instant now) {
        AdmissionRule.checkAll(this, ruling, asked);
        status = ReferralStatus.PROCESSED;
        verdict = ruling.verdict();
        outcome = ruling.outcome();
        reason = ruling.reason();
        redirectedTo = ruling.redirectedTo();
        criteria.addAll(ruling.criteria());
        decidedAt = now;
        decidedBy = by;
        return new ReferralDecided(id, filedBy, by, receiptNumber.value(), outcome, now);
    }

    /** What was written down, and can be put right. */
    public Registration registration() {
        return new Registration(
                channel.code(),
                referrerType,
                municipality,
                immediateDanger,
                dangerNote,
                situation,
                persons.stream().map(person -> Registration.Member.of(person.id(), person.details())).toList());
    }

    /**
     * Puts right what was written down wrongly; about the same persons, because somebody else is another referral.
     *
     * @param right complete
     * @param itsZone police zone of the municipality on the day it was received; null outside the area
     */
    public void correct(Registration right, String itsZone, Instant now) {
        if (!right.persons().stream().map(Registration.Member::id).toList().equals(personIds())) {
            throw new InvalidInput("notInList", "persons");
        }
        channel = Coded.find(ReferralChannel.class, right.channel()).orElseThrow();
        referrerType = Listed.kept(ReferrerType.class, right.referrerType()).code();
        municipality = right.municipality();
        zone = itsZone;
        immediateDanger = right.immediateDanger();
        dangerNote = right.dangerNote();
        situation = right.situation();
        for (int at = 0; at < persons.size(); at++) {
            persons.get(at).correct(right.persons().get(at).details());
        }
        correctedAt = now;
    }

    /**
     * The number stands in plain with none of the persons any more, however it was written.
     *
     * @return who had it
     */
    public List<UUID> forgetPhone(String number, Instant now) {
        List<UUID> whose = persons.stream().filter(person -> person.forgetPhone(number)).map(ReferralPerson::id).toList();
        correctedAt = whose.isEmpty() ? correctedAt : now;
        return whose;
    }

    /** This person has a number that nobody may come to know. Once a dossier opened, such a number is kept there. */
    public void keepSecretPhone(UUID person, byte[] sealed, Instant now) {
        Refusal.unless(!isAccepted(), "numberInDossier");
        persons.stream().filter(one -> one.id().equals(person)).forEach(one -> one.keepSecretPhone(sealed));
        correctedAt = now;
    }

    /** The number of this person that nobody may come to know, sealed. */
    public Optional<byte[]> secretPhone(UUID person) {
        return persons.stream().filter(one -> one.id().equals(person)).findFirst().map(ReferralPerson::secretPhone);
    }

    /** The persons, in order. */
    public List<UUID> personIds() {
        return persons.stream().map(ReferralPerson::id).toList();
    }

    /** The dossier keeps the numbers that nobody may come to know from now on. */
    public void handOverSecretPhones() {
        persons.forEach(person -> person.keepSecretPhone(null));
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public boolean isUndecided() {
        return verdict == null;
    }

    public boolean isLookedAt() {
        return firstLook != null;
    }

    public boolean isFiledBy(UUID account) {
        return filedBy.equals(account);
    }

    public ReferralId id() {
        return new ReferralId(id);
    }

    public ReceiptNumber receiptNumber() {
        return receiptNumber;
    }

    public ReferralStatus status() {
        return status;
    }

    public Instant filedAt() {
        return filedAt;
    }

    public Instant firstLookDueAt() {
        return firstLookDueAt;
    }

    public Instant decisionDueAt() {
        return decisionDueAt;
    }

    public long version() {
        return version;
    }

    String municipality() {
        return municipality;
    }

    List<PersonDetails> family() {
        return persons.stream().map(ReferralPerson::details).toList();
    }

    boolean isAccepted() {
        return verdict == Verdict.ACCEPTED;
    }
}
