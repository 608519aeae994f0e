package be.fjc.casework.family.usecase;

import static be.fjc.casework.workroom.Family.aFamily;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.fjc.casework.DossierId;
import be.fjc.casework.ReferralId;
import be.fjc.casework.domain.Danger;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.domain.FamilyMember;
import be.fjc.casework.domain.Verdict;
import be.fjc.casework.family.domain.RelationEntry;
import be.fjc.casework.family.domain.ViolenceEntry;
import be.fjc.casework.family.view.FamilyFile;
import be.fjc.casework.family.view.FamilyFiles;
import be.fjc.casework.usecase.DecideReferral;
import be.fjc.casework.usecase.FileReferral;
import be.fjc.casework.usecase.LookFirst;
import be.fjc.casework.workroom.Database;
import be.fjc.casework.workroom.Given;
import be.fjc.casework.workroom.Workroom;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.NotFound;
import be.fjc.platform.people.Person;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is known of a family on a real database, and of somebody who belongs to two. */
class OneFamilyInTwoDossiersTest {

    private final Workroom room = new Workroom(Database.get());
    private final DossierId first = dossierOf(room.director);
    private final DossierId second = dossierOf(room.otherDirector);

    private DossierId dossierOf(Person director) {
        ReferralId referral = room.as(room.gp, () -> room.the(FileReferral.class).file(aFamily("Testboom").referred(), null)).id();
        room.does(room.intake, () -> room.the(LookFirst.class).look(referral, Danger.NONE, null, Expected.ANY));
        var proposal = new DecideReferral.Proposal(
                Verdict.ACCEPTED,
                "Synthetisch: voldoet.",
                List.of(new DecideReferral.Answer("violence", true), new DecideReferral.Answer("safety", true)),
                null,
                new DecideReferral.Admission("2", director.account(), Given.TODAY.plusDays(5)));
        return room.as(room.intake, () -> room.the(DecideReferral.class).decide(referral, proposal, Expected.ANY)).orElseThrow();
    }

    private FamilyFile read(Person person, DossierId dossier) {
        return room.as(person, () -> room.the(FamilyFiles.class).read(dossier).body());
    }

    private long version(DossierId dossier) {
        return room.as(room.coordinator, () -> room.the(Dossiers.class).find(dossier).map(Dossier::version).orElseThrow());
    }

    private static FamilyMember someone(String name) {
        var victim = new FamilyMember.Label("victim", "police", Given.TODAY, false);
        var suspected = new FamilyMember.Label("suspected", "family", Given.TODAY, true);
        return new FamilyMember(null, name, "Testveld", Given.TODAY.minusYears(30), "woman", "Testdorp", "0400", "Berbers", true,
                List.of(victim, suspected), "informed", null, "Synthetisch", Given.TODAY.plusMonths(3), "dependent", true, Given.TODAY.minusYears(1), null);
    }

    @Test
    void who_came_from_the_referral_has_the_role_that_the_referrer_told() {
        FamilyMember member = read(room.director, first).members().get(0);
        assertThat(member.roles()).singleElement().satisfies(label -> {
            assertThat(label.source()).isEqualTo("referrer");
            assertThat(label.notedOn()).isEqualTo(Given.TODAY);
        });
        assertThat(member.gender()).isEqualTo("unknown");
    }

    @Test
    void somebody_is_added_and_put_right_with_several_labels() {
        UUID added = room.as(room.director, () -> room.the(AddMember.class).add(first, someone("Anna"), null, Expected.ANY));
        FamilyMember kept = read(room.director, first).members().stream().filter(one -> one.id().equals(added)).findFirst().orElseThrow();
        assertThat(kept).usingRecursiveComparison().ignoringFields("id").isEqualTo(someone("Anna"));

        long before = version(first);
        room.does(room.director, () -> room.the(CorrectMember.class).correct(first, added, kept, null, Expected.ANY));
        assertThat(version(first)).as("nothing changed").isEqualTo(before);

        room.pass(Duration.ofMinutes(1));
        var older = new FamilyMember(added, "Anna", "Testveld", null, "woman", null, null, null, false,
                List.of(kept.roles().get(0), new FamilyMember.Label("other", "centre", Given.TODAY, false)), "informed", null, null, null, null, false, null, null);
        room.does(room.director, () -> room.the(CorrectMember.class).correct(first, added, older, null, Expected.ANY));
        assertThat(read(room.coordinator, first).members()).contains(older);

        var label = new FamilyMember.Label("suspected", "family", Given.TODAY, false);
        var right = new FamilyMember(added, "Anne", "Testveld", null, "woman", null, null, null, false, List.of(label), "informed", null, null, null,
                null, false, null, Given.TODAY);
        room.does(room.director, () -> room.the(CorrectMember.class).correct(first, added, right, null, Expected.ANY));
        assertThat(read(room.coordinator, first).members()).contains(right);
        assertThat(version(first)).isGreaterThan(before);
    }

    @Test
    void a_member_without_name_or_role_is_not_one() {
        var nobody = new FamilyMember(null, null, null, null, null, null, null, null, null, null, "notInformed", null, null, null, null, null, null, null);
        assertThatThrownBy(() -> room.as(room.director, () -> room.the(AddMember.class).add(first, nobody, null, Expected.ANY)))
                .isInstanceOfSatisfying(InvalidInput.class, invalid -> assertThat(invalid.issues()).extracting(InvalidInput.Issue::name)
                        .contains("givenName", "familyName", "roles", "notInformedReason"));
    }

    @Test
    void relations_and_violence_are_kept_and_put_right() {
        List<FamilyMember> members = read(room.director, first).members();
        UUID one = members.get(0).id();
        UUID other = members.get(1).id();
        var told = new RelationEntry(null, one, other, "child", null, null, true, null, "joint", "Synthetisch", null);
        UUID relation = room.as(room.director, () -> room.the(AddRelation.class).add(first, told, Expected.ANY));
        var violence = new ViolenceEntry(null, other, one, "unclear", List.of("threats"), Given.TODAY, null, "police");
        UUID edge = room.as(room.director, () -> room.the(AddViolence.class).add(first, violence, Expected.ANY));

        FamilyFile file = read(room.director, first);
        assertThat(file.relations()).containsExactly(
                new RelationEntry(relation, other, one, "parent", null, null, true, null, "joint", "Synthetisch", null));
        assertThat(file.violence()).containsExactly(
                new ViolenceEntry(edge, other, one, "unclear", List.of("threats"), Given.TODAY, null, "police"));

        var ended = new ViolenceEntry(edge, other, one, "directed", List.of("physical", "threats"), Given.TODAY, Given.TODAY, "police");
        room.does(room.director, () -> room.the(CorrectViolence.class).correct(first, edge, ended, Expected.ANY));
        assertThat(read(room.director, first).violence()).containsExactly(ended);
        assertThatThrownBy(() -> room.does(room.otherDirector, () -> room.the(CorrectViolence.class).correct(second, edge, ended, Expected.ANY)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void who_does_not_follow_the_family_finds_nothing() {
        assertThatThrownBy(() -> read(room.otherDirector, first)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read(room.intake, first)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> room.as(room.otherDirector, () -> room.the(AddMember.class).add(first, someone("Anna"), null, Expected.ANY)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void only_who_reads_both_dossiers_learns_that_somebody_is_in_both() {
        UUID here = read(room.director, first).members().get(1).id();
        UUID there = read(room.otherDirector, second).members().get(1).id();
        assertThatThrownBy(() -> room.does(room.director, () -> room.the(IdentifyMember.class).same(first, here, second, there, Expected.ANY)))
                .isInstanceOf(NotFound.class);
        long before = version(first) + version(second);

        room.does(room.coordinator, () -> room.the(IdentifyMember.class).same(first, here, second, there, Expected.ANY));

        assertThat(room.as(room.coordinator, () -> room.the(FamilyFiles.class).elsewhere(first))).singleElement()
                .satisfies(found -> assertThat(List.of(found.id(), found.dossier(), found.there())).containsExactly(here, second.value(), there));
        assertThat(room.as(room.coordinator, () -> room.the(FamilyFiles.class).elsewhere(second))).hasSize(1);
        assertThat(room.as(room.director, () -> room.the(FamilyFiles.class).elsewhere(first))).isEmpty();
        assertThat(room.as(room.otherDirector, () -> room.the(FamilyFiles.class).elsewhere(second))).isEmpty();
        assertThat(version(first) + version(second)).as("who reads one of them sees no new version").isEqualTo(before);

        room.does(room.director, () -> room.the(IdentifyMember.class).nobodyElse(first, here, Expected.ANY));
        assertThat(room.as(room.coordinator, () -> room.the(FamilyFiles.class).elsewhere(first))).isEmpty();
    }
}
