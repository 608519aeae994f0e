package be.fjc.casework.family.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.fjc.casework.domain.ClosureReason;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.FamilyMember;
import be.fjc.casework.workroom.Given;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FamilyTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2015, 4, 1);
    private static final LocalDate LATER = LocalDate.of(2020, 4, 1);

    private final Dossier dossier = Given.aDossier("licht");
    private final List<FamilyRelation> relations = new ArrayList<>();
    private final UUID mother = member("Moeder");
    private final UUID father = member("Vader");
    private final UUID daughter = member("Dochter");

    private UUID member(String name) {
        var label = new FamilyMember.Label("other", "centre", Given.TODAY, false);
        return dossier.addMember(new FamilyMember(null, name, "Test", null, null, null, null, null, null, List.of(label), "informed",
                null, null, null, null, null, null, null), Given.NOW);
    }

    private Family family() {
        return new Family(dossier, relations, List.of());
    }

    private RelationEntry related(UUID from, String type, UUID to) {
        return new RelationEntry(null, from, to, type, null, null, null, null, null, null, null);
    }

    private RelationEntry during(RelationEntry told, LocalDate start, LocalDate end) {
        return new RelationEntry(null, told.fromMember(), told.toMember(), told.type(), start, end, null, null, null, null, null);
    }

    private RelationEntry living(RelationEntry told, Boolean cohabits, LocalDate separatedOn) {
        return new RelationEntry(null, told.fromMember(), told.toMember(), told.type(), null, null, cohabits, separatedOn, null, null, null);
    }

    private FamilyRelation kept(RelationEntry told) {
        FamilyRelation relation = family().relate(told, Given.NOW);
        relations.add(relation);
        return relation;
    }

    @Test
    void a_relation_goes_from_one_to_the_other() {
        RelationEntry kept = kept(related(mother, "parent", daughter)).registered();
        assertThat(kept.fromMember()).isEqualTo(mother);
        assertThat(kept.toMember()).isEqualTo(daughter);
        assertThat(kept.type()).isEqualTo("parent");
    }

    @Test
    void told_from_the_other_side_it_is_the_same_relation() {
        RelationEntry kept = kept(related(daughter, "child", mother)).registered();
        assertThat(kept.fromMember()).isEqualTo(mother);
        assertThat(kept.type()).isEqualTo("parent");
        assertRefused(related(mother, "parent", daughter), "relationKnown");
    }

    @ParameterizedTest
    @EnumSource(RelationType.class)
    void of_each_pair_of_inverses_one_is_kept(RelationType type) {
        assertThat(type.kept().isInverse()).isFalse();
        assertThat(type.isMutual() && type.isInverse()).isFalse();
        assertThat(type.kept().isUpbringing()).isEqualTo(type.isUpbringing());
    }

    @Test
    void nobody_is_related_to_themselves() {
        assertRefused(related(mother, "sibling", mother), "relatedToSelf");
    }

    @Test
    void who_is_not_of_the_family_is_related_to_nobody_here() {
        assertInvalid(related(UUID.randomUUID(), "parent", daughter), "notInList", "fromMember");
        assertInvalid(related(mother, "parent", UUID.randomUUID()), "notInList", "toMember");
    }

    @Test
    void what_is_mutual_is_not_told_from_both_sides() {
        kept(related(mother, "spouse", father));
        assertRefused(related(father, "spouse", mother), "relationKnown");
    }

    @Test
    void a_couple_that_comes_back_together_is_told_twice_for_two_times() {
        kept(during(related(mother, "partner", father), LONG_AGO, LATER));
        assertThat(family().relate(during(related(father, "partner", mother), LATER.plusDays(1), null), Given.NOW)).isNotNull();
        assertRefused(during(related(father, "partner", mother), LATER.minusDays(1), null), "relationKnown");
        assertRefused(related(mother, "partner", father), "relationKnown");
    }

    @Test
    void nobody_is_the_parent_of_an_own_parent_or_grandparent() {
        UUID grandmother = member("Grootmoeder");
        kept(related(grandmother, "parent", mother));
        kept(related(mother, "parent", daughter));
        assertRefused(related(daughter, "parent", mother), "ownAncestor");
        assertRefused(related(daughter, "parent", grandmother), "ownAncestor");
        assertRefused(related(grandmother, "grandchild", daughter), "ownAncestor");
        assertThat(family().relate(related(grandmother, "grandparent", daughter), Given.NOW)).isNotNull();
    }

    @Test
    void a_wrong_turn_can_be_put_right_the_other_way_round() {
        FamilyRelation wrong = kept(related(daughter, "parent", mother));
        family().correct(wrong, related(mother, "parent", daughter), Given.NOW);
        assertThat(wrong.registered().fromMember()).isEqualTo(mother);
    }

    @Test
    void it_does_not_end_before_it_starts() {
        assertInvalid(during(related(mother, "partner", father), LATER, LONG_AGO), "tooSoon", "endedOn");
        assertThat(family().relate(during(related(mother, "partner", father), LATER, LATER), Given.NOW)).isNotNull();
    }

    @Test
    void only_a_couple_separates_and_then_lives_apart() {
        assertInvalid(living(related(mother, "sibling", father), null, LATER), "notApplicable", "separatedOn");
        assertInvalid(living(related(mother, "spouse", father), true, LATER), "notApplicable", "cohabits");
        assertThat(family().relate(living(related(mother, "spouse", father), false, LATER), Given.NOW).registered().separatedOn()).isEqualTo(LATER);
    }

    @Test
    void two_people_live_together_or_they_do_not() {
        FamilyRelation spouses = kept(living(related(mother, "spouse", father), true, null));
        assertRefused(living(related(father, "informalCarer", mother), false, null), "cohabitationDiffers");
        assertThat(family().relate(living(related(father, "informalCarer", mother), true, null), Given.NOW)).isNotNull();
        family().correct(spouses, living(related(mother, "spouse", father), null, null), Given.NOW);
        assertThat(family().relate(living(related(father, "informalCarer", mother), false, null), Given.NOW)).isNotNull();
    }

    @Test
    void only_who_brings_up_has_authority() {
        var joint = new RelationEntry(null, mother, father, "spouse", null, null, null, null, "joint", null, null);
        assertInvalid(joint, "notApplicable", "authority");
        var child = new RelationEntry(null, daughter, mother, "child", null, null, null, null, "sole", "Synthetisch", "care");
        RelationEntry kept = family().relate(child, Given.NOW).registered();
        assertThat(List.of(kept.authority(), kept.arrangement(), kept.dependency())).containsExactly("sole", "Synthetisch", "care");
    }

    @Test
    void violence_goes_between_two_of_the_family_and_ends_after_it_began() {
        ViolenceEdge edge = family().report(violence(father, mother, LONG_AGO, null), Given.NOW);
        assertThat(edge.registered().forms()).containsExactly("physical", "strangulation");
        assertThatThrownBy(() -> family().report(violence(father, father, null, null), Given.NOW)).isInstanceOf(Refusal.class).hasMessage("relatedToSelf");
        assertThatThrownBy(() -> family().report(violence(father, UUID.randomUUID(), null, null), Given.NOW)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> family().report(violence(father, mother, LATER, LONG_AGO), Given.NOW)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void each_form_of_violence_is_one_of_the_four_of_the_decree() {
        assertThat(ViolenceForm.values()).extracting(ViolenceForm::main).containsOnly(
                ViolenceForm.PHYSICAL, ViolenceForm.SEXUAL, ViolenceForm.PSYCHOLOGICAL, ViolenceForm.ECONOMIC);
    }

    @Test
    void a_closed_dossier_is_left_as_it_is() {
        FamilyRelation spouses = kept(related(mother, "spouse", father));
        dossier.close(Given.ending(ClosureReason.GOALS_REACHED, Given.TODAY.plusMonths(6)), Given.NOW);
        assertRefused(related(mother, "parent", daughter), "dossierClosed");
        assertThatThrownBy(() -> family().correct(spouses, during(related(mother, "spouse", father), null, LATER), Given.NOW)).hasMessage("dossierClosed");
        assertThatThrownBy(() -> member("Laatkomer")).hasMessage("dossierClosed");
    }

    private static ViolenceEntry violence(UUID from, UUID to, LocalDate start, LocalDate end) {
        return new ViolenceEntry(null, from, to, "directed", List.of("strangulation", "physical"), start, end, "police");
    }

    private void assertRefused(RelationEntry told, String code) {
        assertThatThrownBy(() -> family().relate(told, Given.NOW)).isInstanceOf(Refusal.class).hasMessage(code);
    }

    private void assertInvalid(RelationEntry told, String code, String name) {
        assertThatThrownBy(() -> family().relate(told, Given.NOW)).isInstanceOfSatisfying(InvalidInput.class, invalid ->
                assertThat(invalid.issues()).containsExactly(new InvalidInput.Issue(code, name)));
    }
}
