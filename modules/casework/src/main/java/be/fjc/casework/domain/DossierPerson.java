package be.fjc.casework.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Someone in the family that a dossier is about, in the words of that dossier. Whoever is the same person in another dossier has the
 * same identity there, which never leaves the store: see decision 0013.
 */
@Entity
@Table(name = "casework_dossier_person")
public class DossierPerson {

    @Id
    private UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    @Column(name = "person_id")
    private UUID identity;

    private int place;

    @Embedded
    private PersonDetails details;

    @Embedded
    private Circumstances circumstances;

    @ElementCollection
    @CollectionTable(name = "casework_person_role", joinColumns = @JoinColumn(name = "member_id"))
    private List<RoleLabel> roles = new ArrayList<>();

    protected DossierPerson() {}

    /** As the referrer told, on the day the dossier opened. */
    DossierPerson(UUID id, Dossier dossier, int place, PersonDetails details, LocalDate today) {
        this.id = id;
        this.identity = id;
        this.dossier = dossier;
        this.place = place;
        this.details = details.copy();
        this.circumstances = Circumstances.unknown();
        this.roles.add(new RoleLabel(0, details.role(), InformationSource.REFERRER, today, false));
    }

    DossierPerson(UUID id, Dossier dossier, int place, FamilyMember member) {
        this.id = id;
        this.identity = id;
        this.dossier = dossier;
        this.place = place;
        correct(member);
    }

    /** Stands from now on as it is told here. */
    final void correct(FamilyMember member) {
        details = member.details();
        circumstances = Circumstances.of(member);
        List<RoleLabel> told = new ArrayList<>();
        member.roles().forEach(label -> told.add(label.kept(told.size())));
        roles.removeIf(label -> told.stream().noneMatch(label::isSame));
        told.stream().filter(label -> roles.stream().noneMatch(label::isSame)).forEach(roles::add);
    }

    /** Is found from now on by the rules of spelling of today. */
    public void indexAnew() {
        details = details.copy();
    }

    /** From now on it is this person, or nobody in any other dossier. */
    public void identify(UUID person) {
        identity = person;
    }

    /** Who it is, whatever the dossier; known to nobody outside the store. */
    public UUID identity() {
        return identity;
    }

    public UUID id() {
        return id;
    }

    /** From now on the number does not stand here in plain; whether it did. */
    boolean forgetPhone(String number) {
        boolean had = details.hasPhone(number);
        details = had ? details.withoutPhone() : details;
        return had;
    }

    int place() {
        return place;
    }

    PersonDetails details() {
        return details;
    }

    /** As it stands registered. */
    public FamilyMember registered() {
        Registration.Member known = details.registered(id);
        return new FamilyMember(
                id,
                known.givenName(),
                known.familyName(),
                known.birthDate(),
                circumstances.gender().code(),
                known.municipality(),
                known.phone(),
                circumstances.language(),
                circumstances.interpreter(),
                roles.stream().sorted(Comparator.comparingInt(RoleLabel::place)).map(RoleLabel::registered).toList(),
                known.informed(),
                known.notInformedReason(),
                circumstances.disability(),
                circumstances.pregnancyDueOn(),
                Coded.codeOf(circumstances.residenceStatus()),
                circumstances.safetyFlag(),
                circumstances.joinedOn(),
                circumstances.leftOn());
    }
}
