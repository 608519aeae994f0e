package be.fjc.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.fjc.platform.kernel.InvalidInput;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OverlayTest {

    public record Member(
            @Open UUID id, @Classified(InformationClass.A) String name, @Classified(InformationClass.A_SAFETY) String safeNumber) {}

    public record File(
            @Classified(InformationClass.R) String situation,
            @Classified(value = InformationClass.K, summary = true) String told,
            @Classified(InformationClass.K) String toldInFull,
            @Open List<Member> family,
            String forgotten) {}

    private static final Member ANNA = new Member(UUID.randomUUID(), "Anna", "0470");
    private static final Member BRAM = new Member(UUID.randomUUID(), "Bram", null);
    private static final File FILE = new File("what happened", "in short", "in full", List.of(ANNA, BRAM), "kept");

    @Test
    void whatever_someone_may_read_sending_it_back_loses_nothing() {
        for (InformationClass one : InformationClass.values()) {
            for (InformationClass other : InformationClass.values()) {
                for (InformationClass summary : InformationClass.values()) {
                    Decision decision = seeing(EnumSet.of(one, other), Set.of(summary));
                    assertThat(Overlay.of(FILE, Readable.of(FILE, decision), decision)).isEqualTo(FILE);
                }
            }
        }
    }

    @Test
    void what_can_be_read_is_changed_and_emptied_and_nothing_else() {
        Decision decision = seeing(Set.of(InformationClass.R), Set.of(InformationClass.K));
        File sent = new File(null, "shorter", null, List.of(new Member(BRAM.id(), null, null), new Member(ANNA.id(), null, null)), null);
        assertThat(Overlay.of(FILE, sent, decision)).isEqualTo(new File(null, "shorter", "in full", List.of(BRAM, ANNA), "kept"));
    }

    @Test
    void a_value_for_what_cannot_be_read_is_refused_as_unknown() {
        Decision decision = seeing(Set.of(InformationClass.A), Set.of());
        File sent = new File("guessed", null, null, List.of(new Member(ANNA.id(), "Anne", "0471"), BRAM), "guessed");
        assertThatThrownBy(() -> Overlay.of(FILE, sent, decision)).isInstanceOfSatisfying(InvalidInput.class, refused ->
                assertThat(refused.issues()).containsExactly(
                        new InvalidInput.Issue("unknownInput", "situation"),
                        new InvalidInput.Issue("unknownInput", "family[0].safeNumber"),
                        new InvalidInput.Issue("unknownInput", "forgotten")));
    }

    @Test
    void a_new_one_may_come_and_one_that_is_seen_whole_may_go() {
        Decision decision = seeing(Set.of(InformationClass.A), Set.of());
        Member cato = new Member(null, "Cato", null);
        assertThat(Overlay.of(FILE, family(ANNA.id(), cato), decision).family()).containsExactly(ANNA, cato);
    }

    @Test
    void one_that_is_not_seen_whole_cannot_be_left_out_and_a_strange_id_is_refused() {
        Decision decision = seeing(Set.of(InformationClass.A), Set.of());
        assertThatThrownBy(() -> Overlay.of(FILE, family(UUID.randomUUID(), BRAM), decision)).isInstanceOfSatisfying(InvalidInput.class,
                refused -> assertThat(refused.issues()).containsExactly(
                        new InvalidInput.Issue("notInList", "family[0].id"), new InvalidInput.Issue("required", "family")));
    }

    private static File family(UUID first, Member second) {
        return new File(null, null, null, List.of(new Member(first, "Anna", null), second), null);
    }

    private static Decision seeing(Set<InformationClass> whole, Set<InformationClass> summary) {
        return new Decision(true, true, whole, summary, Set.of(), "test");
    }
}
