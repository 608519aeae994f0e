package be.fjc.casework.family.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two members of a family turn out to be one person. */
class JoiningTest {

    private static final LocalDate SPRING = LocalDate.of(2026, 4, 1);

    private final UUID stays = UUID.randomUUID();
    private final UUID goes = UUID.randomUUID();
    private final UUID child = UUID.randomUUID();
    private final UUID partner = UUID.randomUUID();

    private static RelationEntry told(UUID from, UUID to, String type, Boolean cohabits, LocalDate since, LocalDate until) {
        return new RelationEntry(UUID.randomUUID(), from, to, type, since, until, cohabits, null, null, null, null);
    }

    private static RelationEntry told(UUID from, UUID to, String type) {
        return told(from, to, type, null, null, null);
    }

    private Joining joining(RelationEntry... relations) {
        return Joining.of(stays, goes, List.of(relations), List.of());
    }

    @Test
    void what_stood_between_the_two_lapses() {
        RelationEntry between = told(goes, stays, "sibling");
        assertThat(joining(between, told(goes, child, "parent"))).isEqualTo(new Joining(List.of(between), List.of(), Optional.empty()));
    }

    @Test
    void what_is_told_of_both_is_told_once_and_that_of_who_stays_is_kept() {
        RelationEntry ofStays = told(stays, child, "parent");
        RelationEntry ofGoes = told(goes, child, "parent");
        assertThat(joining(ofGoes, ofStays).lapsing()).containsExactly(ofGoes);
        assertThat(joining(ofGoes, ofStays).doubled()).containsExactly(new Joining.Doubled(ofGoes.id(), ofStays.id()));
        RelationEntry fromTheOtherSide = told(partner, goes, "partner");
        assertThat(joining(told(stays, partner, "partner"), fromTheOtherSide).lapsing()).containsExactly(fromTheOtherSide);
    }

    @Test
    void another_kind_another_direction_or_another_time_is_not_the_same() {
        assertThat(joining(told(stays, child, "parent"), told(goes, child, "guardian")).lapsing()).isEmpty();
        assertThat(joining(told(stays, child, "uncleAunt"), told(child, goes, "uncleAunt")).lapsing()).isEmpty();
        assertThat(joining(told(stays, partner, "partner", null, null, SPRING), told(goes, partner, "partner", null, SPRING.plusDays(1), null)).lapsing())
                .isEmpty();
    }

    @Test
    void nobody_becomes_an_own_ancestor_or_lives_and_does_not_live_with_somebody() {
        assertThat(joining(told(stays, child, "parent"), told(child, goes, "parent")).obstacle()).contains("ownAncestor");
        assertThat(joining(told(stays, partner, "partner", true, null, null), told(goes, partner, "exPartner", false, null, null)).obstacle())
                .contains("cohabitationDiffers");
    }

    @Test
    void violence_between_the_two_says_that_they_are_two() {
        ViolenceEntry edge = new ViolenceEntry(UUID.randomUUID(), goes, stays, "unclear", List.of("threats"), null, null, "police");
        ViolenceEntry other = new ViolenceEntry(UUID.randomUUID(), goes, child, "directed", List.of("threats"), null, null, "police");
        assertThat(Joining.of(stays, goes, List.of(), List.of(edge)).obstacle()).contains("mergeViolenceBetween");
        assertThat(Joining.of(stays, goes, List.of(), List.of(other)).obstacle()).isEmpty();
    }
}
