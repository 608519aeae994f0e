package be.fjc.casework.safecontact.usecase;

import static be.fjc.casework.workroom.Family.aFamily;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.fjc.casework.DossierId;
import be.fjc.casework.ReferralId;
import be.fjc.casework.domain.Danger;
import be.fjc.casework.domain.FamilyMember;
import be.fjc.casework.domain.Registration;
import be.fjc.casework.domain.Verdict;
import be.fjc.casework.family.usecase.AddMember;
import be.fjc.casework.family.usecase.CorrectMember;
import be.fjc.casework.family.view.FamilyFiles;
import be.fjc.casework.matching.usecase.MergeMembers;
import be.fjc.casework.matching.usecase.UndoMerge;
import be.fjc.casework.safecontact.domain.ContactDetail;
import be.fjc.casework.safecontact.domain.DetailKind;
import be.fjc.casework.safecontact.view.SafeContactFile;
import be.fjc.casework.safecontact.view.SafeContactFile.DetailLine;
import be.fjc.casework.safecontact.view.SafeContactFile.PersonContact;
import be.fjc.casework.safecontact.view.SafeContactFiles;
import be.fjc.casework.usecase.CorrectReferral;
import be.fjc.casework.usecase.DecideReferral;
import be.fjc.casework.usecase.FileReferral;
import be.fjc.casework.usecase.LookFirst;
import be.fjc.casework.view.DossierFiles;
import be.fjc.casework.view.DossierSearch;
import be.fjc.casework.view.PersonLine;
import be.fjc.casework.view.PersonSought;
import be.fjc.casework.view.ReferralFiles;
import be.fjc.casework.view.ReferralSearch;
import be.fjc.casework.view.Registrations;
import be.fjc.casework.view.StepLine;
import be.fjc.casework.workroom.Database;
import be.fjc.casework.workroom.Family;
import be.fjc.casework.workroom.Given;
import be.fjc.casework.workroom.Workroom;
import be.fjc.platform.access.NotAllowed;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.NotFound;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.people.Person;
import be.fjc.platform.runtime.web.Cut;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A number that nobody may come to know, from the referral that names it to the dossier that keeps it; on a real database. */
class SecretPhonesTest {

    private static final String SECRET = "0499 11 22 33";

    /** What everybody in a family of these tests has. */
    private static final String SHARED = "0400 00 00 00";

    private static final Cut FIRST_PAGE = new Cut("after", 25, List.of());

    private final Workroom room = new Workroom(Database.get());

    @Test
    void it_lies_sealed_in_the_referral_and_is_told_to_who_takes_it_in_and_says_why() {
        ReferralId referral = filed(aFamily("Testboom").withSecretPhone(0, SECRET));
        UUID mother = persons(room.intake, referral).get(0).id();

        assertThat(persons(room.intake, referral)).extracting(PersonLine::hasSecretPhone).containsExactly(true, null, null, null);
        assertThat(persons(room.coordinator, referral).get(0).hasSecretPhone()).isTrue();
        assertThat(persons(room.intake, referral).toString()).doesNotContain(SECRET);
        assertThat(registration(referral).toString()).doesNotContain(SECRET);
        assertThat(room.as(room.gp, () -> room.the(ReferralFiles.class).read(referral)).body().persons()).as("who filed it").isNull();
        assertThat(dump()).doesNotContain("499 11").doesNotContain("32499112233").contains("32400000000");
        assertThat(foundReferrals(SECRET)).isEmpty();

        assertThat(revealed(room.intake, referral, mother)).isEqualTo(SECRET);
        assertThat(revealed(room.coordinator, referral, mother)).isEqualTo(SECRET);
        assertThat(room.access.asked).contains("casework.referral.revealPhone");
        assertThatThrownBy(() -> revealed(room.gp, referral, mother)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> revealed(room.director, referral, mother)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> revealed(room.intake, referral, UUID.randomUUID())).isInstanceOf(NotFound.class);
        UUID father = persons(room.intake, referral).get(1).id();
        assertRefused(() -> revealed(room.intake, referral, father), "noSecretPhone");
    }

    @Test
    void the_dossier_that_opens_keeps_it_as_a_detail_of_that_member_and_the_referral_no_more() {
        ReferralId referral = filed(aFamily("Testboom").withSecretPhone(1, SECRET));
        UUID told = persons(room.intake, referral).get(1).id();
        DossierId dossier = accepted(referral);

        assertThat(contacts(dossier)).extracting(person -> person.details().size()).containsExactly(0, 1, 0, 0);
        DetailLine detail = contacts(dossier).get(1).details().get(0);
        assertThat(detail.safetyCritical()).isTrue();
        assertThat(detail.kind()).isEqualTo("mobile");
        assertThat(detail.plain()).isNull();
        assertThat(reveal(dossier, detail)).isEqualTo(SECRET);
        assertThat(dump()).doesNotContain("499 11").doesNotContain("32499112233");
        assertThat(persons(room.coordinator, referral)).extracting(PersonLine::hasSecretPhone).containsOnlyNulls();
        assertRefused(() -> revealed(room.coordinator, referral, told), "noSecretPhone");
        assertThatThrownBy(() -> revealed(room.intake, referral, told)).isInstanceOf(NotAllowed.class);
        assertRefused(() -> correct(referral, registration(referral), Map.of(told, SECRET)), "numberInDossier");
    }

    @Test
    void whoever_had_the_same_number_has_it_sealed_too_however_it_was_written() {
        ReferralId referral = filed(aFamily("Testboom").withSecretPhone(0, "+32(0)400/00.00.00"));

        assertThat(persons(room.intake, referral)).extracting(PersonLine::phone).containsOnlyNulls();
        assertThat(persons(room.intake, referral)).extracting(PersonLine::hasSecretPhone).containsOnly(true);
        assertThat(dump()).doesNotContain("400/00").doesNotContain("400 00").doesNotContain("32400000000");
        DossierId dossier = accepted(referral);
        assertThat(contacts(dossier)).extracting(person -> reveal(dossier, person.details().get(0))).containsOnly("+32(0)400/00.00.00");
    }

    @Test
    void a_number_that_stood_in_the_referral_is_sealed_by_putting_the_referral_right() {
        ReferralId referral = filed(aFamily("Testboom"));
        assertThat(foundReferrals(SHARED)).hasSize(1);
        Registration told = registration(referral);
        UUID mother = told.persons().get(0).id();

        correct(referral, told, Map.of(mother, SHARED));

        assertThat(foundReferrals(SHARED)).isEmpty();
        assertThat(dump()).doesNotContain("400 00").doesNotContain("32400000000");
        assertThat(revealed(room.intake, referral, mother)).isEqualTo(SHARED);
        assertThat(revealed(room.intake, referral, told.persons().get(2).id())).as("as it was told").isEqualTo(SHARED);
    }

    @Test
    void the_number_of_a_member_becomes_safety_critical_in_one_act_for_the_whole_family_and_in_the_referral() {
        ReferralId referral = filed(aFamily("Testboom"));
        DossierId dossier = accepted(referral);
        DossierId others = accepted(filed(aFamily("Testveld")));
        UUID mother = contacts(dossier).get(0).id();
        assertThat(found(SHARED)).hasSize(2);
        room.pass(Duration.ofMinutes(5));

        room.does(room.director, () -> room.the(KeepContactDetail.class).protectPhone(dossier, mother));

        assertThat(contacts(dossier)).extracting(PersonContact::phone).containsOnlyNulls();
        assertThat(contacts(dossier)).extracting(person -> reveal(dossier, person.details().get(0))).containsOnly("+32 400 00 00 00");
        assertThat(registration(referral).persons()).extracting(Registration.Member::phone).containsOnlyNulls();
        assertThat(found(SHARED)).containsExactly(others.value());
        assertThat(contacts(others)).extracting(PersonContact::phone).as("another family").doesNotContainNull();
        StepLine step = room.as(room.director, () -> room.the(DossierFiles.class).timeline(dossier, FIRST_PAGE)).get(0);
        assertThat(step.code()).isEqualTo("contactDetailsChanged");
        assertThat(step.params()).isNullOrEmpty();
        assertRefused(() -> room.does(room.director, () -> room.the(KeepContactDetail.class).protectPhone(dossier, mother)), "noPhone");
        assertThatThrownBy(() -> room.does(room.otherDirector, () -> room.the(KeepContactDetail.class).protectPhone(dossier, mother)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_detail_that_becomes_safety_critical_leaves_no_other_trace_of_its_number() {
        DossierId dossier = accepted(filed(aFamily("Testboom")));
        UUID mother = contacts(dossier).get(0).id();
        var told = new ContactDetail.Told(mother, DetailKind.MOBILE, null, null, null);
        UUID detail = room.as(room.director, () -> room.the(KeepContactDetail.class).add(dossier, told, SHARED, null, Expected.ANY));
        room.does(room.director, () -> room.the(KeepContactDetail.class).protect(dossier, detail));

        assertThat(contacts(dossier)).extracting(PersonContact::phone).containsOnlyNulls();
        assertThat(contacts(dossier).get(0).details()).singleElement().satisfies(one -> assertThat(one.safetyCritical()).isTrue());
        assertThat(found(SHARED)).isEmpty();
        assertThat(dump()).doesNotContain("400 00 00");
    }

    @Test
    void a_plain_detail_with_the_number_is_sealed_when_another_becomes_safety_critical() {
        DossierId dossier = accepted(filed(aFamily("Testboom")));
        UUID father = contacts(dossier).get(1).id();
        var told = new ContactDetail.Told(father, DetailKind.MOBILE, null, null, null);
        room.does(room.director, () -> room.the(KeepContactDetail.class).add(dossier, told, "+32 499 11 22 33", null, Expected.ANY));

        room.does(room.director, () -> room.the(KeepContactDetail.class).add(dossier, told, null, SECRET, Expected.ANY));

        assertThat(contacts(dossier).get(1).details()).hasSize(2).allSatisfy(one -> assertThat(one.safetyCritical()).isTrue());
        assertThat(dump()).doesNotContain("499 11");
    }

    @Test
    void a_member_comes_with_such_a_number_or_gets_one_later() {
        DossierId dossier = accepted(filed(aFamily("Testboom")));
        UUID aunt = room.as(room.director, () -> room.the(AddMember.class).add(dossier, somebody("0499112233"), SECRET, Expected.ANY));
        assertThat(contact(dossier, aunt).phone()).as("told twice, in two notations").isNull();
        assertThat(contact(dossier, aunt).details()).extracting(detail -> reveal(dossier, detail)).containsExactly(SECRET);

        FamilyMember known = members(dossier).get(0);
        room.does(room.director, () -> room.the(CorrectMember.class).correct(dossier, known.id(), known, SHARED, Expected.ANY));
        assertThat(contacts(dossier)).extracting(PersonContact::phone).containsOnlyNulls();
        assertThat(contact(dossier, known.id()).details()).hasSize(1);
        assertThat(found(SHARED)).isEmpty();
        assertThat(room.access.asked).contains("casework.safeContact.write");
    }

    @Test
    void a_merge_that_would_bring_the_number_back_cannot_be_undone_any_more() {
        DossierId dossier = accepted(filed(aFamily("Testboom")));
        List<FamilyMember> family = members(dossier);
        UUID goes = family.get(3).id();
        room.does(room.director, () -> room.the(CorrectMember.class).correct(dossier, goes, known(family.get(3), SECRET), null, Expected.ANY));
        var plan = new MergeMembers.Plan(family.get(2).id(), goes, Set.of(), null, "Synthetisch: twee keer genoteerd");
        UUID merge = room.as(room.director, () -> room.the(MergeMembers.class).merge(dossier, plan, Expected.ANY));

        var told = new ContactDetail.Told(family.get(0).id(), DetailKind.MOBILE, null, null, null);
        room.does(room.director, () -> room.the(KeepContactDetail.class).add(dossier, told, null, "0499112233", Expected.ANY));

        assertRefused(() -> room.does(room.director, () -> room.the(UndoMerge.class).undo(dossier, merge, Expected.ANY)), "mergeTooLongAgo");
    }

    private static FamilyMember known(FamilyMember one, String phone) {
        return new FamilyMember(one.id(), one.givenName(), one.familyName(), one.birthDate(), one.gender(), one.municipality(), phone,
                one.language(), one.interpreter(), one.roles(), one.informed(), one.notInformedReason(), one.disability(), one.pregnancyDueOn(),
                one.residenceStatus(), one.safetyFlag(), one.joinedOn(), one.leftOn());
    }

    @Test
    void a_number_says_itself_whether_it_stands_in_a_house() {
        assertThat(DetailKind.ofNumber("015 20 20 20")).isEqualTo(DetailKind.LANDLINE);
        assertThat(DetailKind.ofNumber("0470 12 34 56")).isEqualTo(DetailKind.MOBILE);
        assertThat(DetailKind.ofNumber("bij de buurvrouw")).isEqualTo(DetailKind.MOBILE);
    }

    private static FamilyMember somebody(String phone) {
        return new FamilyMember(null, "Tante", "Testboom", null, "woman", null, phone, null, false,
                List.of(new FamilyMember.Label("other", "centre", Given.TODAY, false)), "informed", null, null, null, null, false, null, null);
    }

    private ReferralId filed(Family family) {
        ReferralId referral = room.as(room.gp, () -> room.the(FileReferral.class).file(family.referred(), null)).id();
        room.does(room.intake, () -> room.the(LookFirst.class).look(referral, Danger.CONCERN, null, Expected.ANY));
        return referral;
    }

    private DossierId accepted(ReferralId referral) {
        var proposal = new DecideReferral.Proposal(Verdict.ACCEPTED, "Synthetisch: reden.",
                List.of(new DecideReferral.Answer("violence", true), new DecideReferral.Answer("safety", true)), null,
                new DecideReferral.Admission("2", room.director.account(), Given.TODAY.plusDays(5)));
        return room.as(room.coordinator, () -> room.the(DecideReferral.class).decide(referral, proposal, Expected.ANY)).orElseThrow();
    }

    private void correct(ReferralId referral, Registration right, Map<UUID, String> secretPhones) {
        room.does(room.coordinator, () -> room.the(CorrectReferral.class).correct(referral, right, secretPhones, null, Expected.ANY));
    }

    private Registration registration(ReferralId referral) {
        return room.as(room.coordinator, () -> room.the(Registrations.class).read(referral)).body();
    }

    private List<PersonLine> persons(Person reader, ReferralId referral) {
        return room.as(reader, () -> room.the(ReferralFiles.class).read(referral)).body().persons();
    }

    private String revealed(Person who, ReferralId referral, UUID person) {
        return room.as(who, () -> room.the(RevealNamedPhone.class).reveal(referral, person, "Synthetisch: bellen")).secretPhone();
    }

    private List<FamilyMember> members(DossierId dossier) {
        return room.as(room.director, () -> room.the(FamilyFiles.class).read(dossier)).body().members();
    }

    private List<PersonContact> contacts(DossierId dossier) {
        SafeContactFile file = room.as(room.director, () -> room.the(SafeContactFiles.class).read(dossier)).body();
        return file.persons();
    }

    private PersonContact contact(DossierId dossier, UUID member) {
        return contacts(dossier).stream().filter(person -> person.id().equals(member)).findFirst().orElseThrow();
    }

    private String reveal(DossierId dossier, DetailLine detail) {
        return room.as(room.director, () -> room.the(RevealSecret.class).detail(dossier, detail.id(), "Synthetisch: bellen")).secret();
    }

    private List<UUID> found(String phone) {
        var sought = new PersonSought(null, null, null, null, phone, null);
        return room.as(room.coordinator, () -> room.the(DossierSearch.class).search(sought, FIRST_PAGE)).stream().map(one -> one.line().id()).toList();
    }

    private List<UUID> foundReferrals(String phone) {
        var sought = new PersonSought(null, null, null, null, phone, null);
        return room.as(room.coordinator, () -> room.the(ReferralSearch.class).search(sought, FIRST_PAGE)).stream().map(one -> one.line().id()).toList();
    }

    /** Everything that stands in plain about people and what happened, without ids, in which any digits may follow each other. */
    private String dump() {
        return room.as(room.coordinator, () -> List.of("casework_referral_person", "casework_dossier_person", "casework_contact_detail", "casework_step")
                .stream()
                .map(table -> (String) room.the(EntityManager.class)
                        .createNativeQuery("SELECT coalesce(CAST(jsonb_agg(to_jsonb(t) - CAST('{secret,secret_phone}' AS text[])) AS text), '') FROM " + table + " t")
                        .getSingleResult())
                .reduce("", String::concat)
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", ""));
    }

    private static void assertRefused(ThrowingCallable act, String code) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
