package be.fjc.casework.domain;

import be.fjc.casework.ContactLogged;
import be.fjc.casework.DossierAssigned;
import be.fjc.casework.DossierClosed;
import be.fjc.casework.DossierId;
import be.fjc.casework.DossierOpened;
import be.fjc.casework.DossierReopened;
import be.fjc.casework.ReferralId;
import be.fjc.casework.TrackChanged;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.Refusal;
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
 * What the centre does with one family, from an accepted referral until it closes. While open it has one case director, is in
 * exactly one track and always has a next contact planned. Closed, it may have after-care to come, and it may open again.
 */
@Entity
@Table(name = "casework_dossier")
public class Dossier {

    /** More are not one family any more but a second dossier. */
    private static final int LARGEST_FAMILY = 40;

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "dossier_number")
    private DossierNumber number;

    @Column(name = "referral_id")
    private UUID referral;

    private DossierState state;

    private String municipality;

    @Column(name = "track")
    private String track;

    @Column(name = "track_level")
    private int level;

    @Column(name = "case_director")
    private UUID caseDirector;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "next_contact_on")
    private LocalDate nextContactOn;

    @Column(name = "after_care_on")
    private LocalDate afterCareOn;

    @Column(name = "closed_at")
    private Instant closedAt;

    /** Touched by every move, so that each makes a new version even when nothing else in the row differs. */
    @Column(name = "changed_at")
    private Instant changedAt;

    @OneToMany(mappedBy = "dossier", cascade = CascadeType.PERSIST)
    @OrderBy("place")
    private List<DossierPerson> persons = new ArrayList<>();

    @OneToMany(mappedBy = "dossier", cascade = CascadeType.PERSIST)
    @OrderBy("from")
    private List<TrackPeriod> periods = new ArrayList<>();

    protected Dossier() {}

    /** Opens out of an accepted referral, about the same family. */
    public Dossier(
            DossierId id,
            DossierNumber number,
            Referral referral,
            TrackChoice choice,
            UUID caseDirector,
            NextContact nextContact,
            UUID by,
            Instant now) {
        Refusal.unless(referral.isAccepted(), "referralNotAccepted");
        this.id = id.value();
        this.number = number;
        this.referral = referral.id().value();
        this.state = DossierState.OPEN;
        this.municipality = referral.municipality();
        this.caseDirector = caseDirector;
        this.openedAt = now;
        this.openedOn = WorkingDays.dayOf(now);
        this.nextContactOn = nextContact.on();
        this.changedAt = now;
        for (PersonDetails details : referral.family()) {
            persons.add(new DossierPerson(Ids.at(now), this, persons.size(), details, openedOn));
        }
        enter(choice, null, null, by, now);
    }

    /** Says that it opened. */
    public DossierOpened opened() {
        return new DossierOpened(id, referral, track, level, caseDirector, openedAt);
    }

    /** Takes note of a contact; an open dossier gets its next one planned by it. */
    public ContactLogged contacted(Contact contact, NextContact next, Instant now) {
        requireOpen(now);
        nextContactOn = next.on();
        return new ContactLogged(id, contact.id(), contact.result().code(), nextContactOn, now);
    }

    /** Takes note of a contact on a closed dossier, while after-care is still to come. */
    public ContactLogged lookedInAgain(Contact contact, Instant now) {
        Refusal.unless(awaitsAfterCare(), "dossierClosed");
        changedAt = now;
        return new ContactLogged(id, contact.id(), contact.result().code(), afterCareOn, now);
    }

    /** A moment of after-care was settled. @param next day of the one to come; null when that was the last */
    public void afterCareSettled(LocalDate next, Instant now) {
        Refusal.unless(awaitsAfterCare(), "dossierClosed");
        changedAt = now;
        afterCareOn = next;
    }

    /** Goes to another track; the period in the old one ends where the new one starts. */
    public TrackChanged changeTrack(TrackChoice choice, TrackReason reason, String note, UUID by, Instant now) {
        requireOther(choice);
        requireOpen(now);
        String from = track;
        endPeriod(now);
        enter(choice, reason, note, by, now);
        return new TrackChanged(id, from, track, level, reason.code(), now);
    }

    /** Refuses a closed dossier, and a track that it is in already. */
    public void requireOther(TrackChoice choice) {
        Refusal.unless(isOpen(), "dossierClosed");
        Refusal.unless(!choice.track().equals(track), "sameTrack");
    }

    /** Gets another case director. */
    public DossierAssigned assign(Assignment assignment, Instant now) {
        requireOpen(now);
        Refusal.unless(!assignment.caseDirector().equals(caseDirector), "sameCaseDirector");
        UUID from = caseDirector;
        caseDirector = assignment.caseDirector();
        return new DossierAssigned(id, from, caseDirector, now);
    }

    /** Somebody belongs to the family too. */
    public UUID addMember(FamilyMember member, Instant now) {
        requireOpen(now);
        Refusal.unless(persons.size() < LARGEST_FAMILY, "familyFull");
        DossierPerson added = new DossierPerson(Ids.at(now), this, nextPlace(), member);
        persons.add(added);
        return added.id();
    }

    /** What is known of one of the family is put right. */
    public void correctMember(DossierPerson member, FamilyMember right, Instant now) {
        requireOpen(now);
        member.correct(right);
    }

    /** Something about how the family stands to each other changed; it is read together with the dossier, so it makes a new version. */
    public void familyChanged(Instant now) {
        requireOpen(now);
    }

    /** One of the family; empty for anybody else. */
    public Optional<DossierPerson> member(UUID id) {
        return persons.stream().filter(member -> member.id().equals(id)).findFirst();
    }

    /**
     * The number stands in plain with nobody of the family any more, however it was written.
     *
     * @return whose it was
     */
    public List<UUID> forgetPhone(String number) {
        return persons.stream().filter(person -> person.forgetPhone(number)).map(DossierPerson::id).toList();
    }

    /** The family as it stands registered. */
    public List<FamilyMember> family() {
        return persons.stream().map(DossierPerson::registered).toList();
    }

    /** A colleague has a conflict of interest with it; not its case director, who has to be relieved first. */
    public Conflict conflicts(UUID conflict, UUID account, String reason, UUID by, Instant now) {
        Refusal.unless(!isOpen() || !isDirectedBy(account), "caseDirectorConflicts");
        changedAt = now;
        return new Conflict(conflict, id(), referral, account, reason, by, now);
    }

    /** A colleague says so of themselves, whether or not they direct it: seeing nothing more of it goes before everything else. */
    public Conflict conflictDeclared(UUID conflict, UUID account, String reason, Instant now) {
        changedAt = now;
        return new Conflict(conflict, id(), referral, account, reason, account, now);
    }

    /** Something that is read with it changed, whether it is open or closed. */
    public void touch(Instant now) {
        changedAt = now;
    }

    /** Closes; there is no next contact any more, after-care at most. */
    public DossierClosed close(Ending ending, Instant now) {
        requireOpen(now);
        ending.checkAfterCare(WorkingDays.dayOf(now));
        endPeriod(now);
        state = DossierState.CLOSED;
        closedAt = now;
        nextContactOn = null;
        afterCareOn = ending.afterCareOn();
        return new DossierClosed(id, ending.reason().code(), ending.safetyStatus().code(), afterCareOn, now);
    }

    /**
     * Takes in another dossier about the same family; what lies in that one moves apart from this.
     *
     * @param track the one of the two whose track it is in from now on, under the rules that one came in under
     * @param next the one of the two whose next contact holds
     * @return that it went to another track; empty when it stays in its own
     */
    public Optional<TrackChanged> takeIn(Dossier duplicate, Dossier track, Dossier next, UUID by, Instant now) {
        requireOpen(now);
        duplicate.requireOpen(now);
        nextContactOn = next.nextContactOn;
        if (track.track.equals(this.track)) {
            return Optional.empty();
        }
        String from = this.track;
        endPeriod(now);
        enter(new TrackChoice(track.track, track.level, track.rulesFrom().orElse(null)), null, null, by, now);
        return Optional.of(new TrackChanged(id, from, this.track, level, ClosureReason.MERGED_DUPLICATE.code(), now));
    }

    /** Closes because it is about the family of another one; whoever directs that one directs what is left of this. */
    public DossierClosed goInto(Dossier whole, Ending ending, Instant now) {
        directedWith(whole, now);
        return close(ending, now);
    }

    /** It is part of another dossier: who directs that one directs this. */
    public void directedWith(Dossier whole, Instant now) {
        changedAt = now;
        caseDirector = whole.caseDirector;
    }

    /** Refuses a family that would be too large for one dossier. @param joined how many of the two families are the same person */
    public void requireRoomFor(Dossier duplicate, int joined) {
        Refusal.unless(persons.size() + duplicate.persons.size() - joined <= LARGEST_FAMILY, "duplicateTooLarge");
    }

    /** Opens again under its own number: in a track and with a next contact, as any open one; no after-care is left. */
    public DossierReopened reopen(TrackChoice choice, NextContact next, boolean repeat, UUID by, Instant now) {
        Refusal.unless(!isOpen(), "dossierOpen");
        state = DossierState.OPEN;
        changedAt = now;
        closedAt = null;
        afterCareOn = null;
        nextContactOn = next.on();
        enter(choice, null, null, by, now);
        return new DossierReopened(id, repeat, track, level, caseDirector, now);
    }

    public boolean isOpen() {
        return state == DossierState.OPEN;
    }

    public boolean awaitsAfterCare() {
        return !isOpen() && afterCareOn != null;
    }

    public boolean isDirectedBy(UUID account) {
        return caseDirector.equals(account);
    }

    /** Whether the person is of this family. */
    public boolean hasMember(UUID person) {
        return persons.stream().anyMatch(member -> member.id().equals(person));
    }

    /** Ids of the family, in the order they came. */
    public List<UUID> members() {
        return persons.stream().map(DossierPerson::id).toList();
    }

    /** Refuses a person who is not of this family. */
    public void requireMember(UUID person) {
        if (!hasMember(person)) {
            throw new InvalidInput("notInList", "person");
        }
    }

    /** The referral it opened out of. */
    public ReferralId referral() {
        return new ReferralId(referral);
    }

    public UUID caseDirector() {
        return caseDirector;
    }

    /** Day of the next contact; null when it is closed. */
    public LocalDate nextContactOn() {
        return nextContactOn;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    public String municipality() {
        return municipality;
    }

    public DossierId id() {
        return new DossierId(id);
    }

    public DossierNumber number() {
        return number;
    }

    public String track() {
        return track;
    }

    public int level() {
        return level;
    }

    /** First day of the version of its track's rules that it came in under; empty when there were none, or when it is closed. */
    public Optional<LocalDate> rulesFrom() {
        return periods.stream().filter(TrackPeriod::isOpen).findFirst().map(TrackPeriod::rulesFrom);
    }

    public long version() {
        return version;
    }

    /** How many periods in a track are running: one while open, none after. */
    long openPeriods() {
        return periods.stream().filter(TrackPeriod::isOpen).count();
    }

    /** After the last of them: where two members were merged into one there is a gap, which stays free for who comes back. */
    private int nextPlace() {
        return persons.stream().mapToInt(DossierPerson::place).max().orElse(-1) + 1;
    }

    private void requireOpen(Instant now) {
        Refusal.unless(isOpen(), "dossierClosed");
        changedAt = now;
    }

    private void enter(TrackChoice choice, TrackReason reason, String note, UUID by, Instant now) {
        track = choice.track();
        level = choice.level();
        periods.add(new TrackPeriod(Ids.at(now), this, choice, reason, note, by, now));
    }

    private void endPeriod(Instant now) {
        periods.stream().filter(TrackPeriod::isOpen).forEach(period -> period.end(now));
    }
}
