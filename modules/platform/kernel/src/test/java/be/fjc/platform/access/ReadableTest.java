package be.fjc.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReadableTest {

    record Phone(@Classified(InformationClass.A_SAFETY) String safeNumber, @Open String kind) {}

    record Member(@Open UUID id, @Classified(InformationClass.A) String name, @Classified(InformationClass.A) LocalDate birthDate, @Open Phone phone) {}

    record File(
            @Open UUID id,
            @Open int members,
            @Classified(InformationClass.R) String situation,
            @Open List<Member> family,
            @Open Optional<Member> contact,
            @Open Set<String> tags,
            @Open Map<String, Member> byRole,
            String forgotten) {}

    record Primitive(@Classified(InformationClass.A) int age) {}

    record Odd(@Open Object what) {}

    private static final Member ANNA = new Member(UUID.randomUUID(), "Anna", LocalDate.of(1990, 1, 1), new Phone("0470", "mobile"));
    private static final File FILE =
            new File(UUID.randomUUID(), 1, "what happened", List.of(ANNA), Optional.of(ANNA), Set.of("new"), Map.of("victim", ANNA), "secret");

    @Test
    void a_component_without_a_mark_is_left_out_even_for_who_reads_everything() {
        assertThat(Readable.of(FILE, EnumSet.allOf(InformationClass.class)).forgotten()).isNull();
    }

    @Test
    void who_reads_nothing_gets_what_is_open() {
        File masked = Readable.of(FILE, Set.of());
        assertThat(masked.id()).isEqualTo(FILE.id());
        assertThat(masked.members()).isEqualTo(1);
        assertThat(masked.tags()).containsExactly("new");
        assertThat(masked.situation()).isNull();
        assertThat(List.of(masked.family().get(0), masked.contact().orElseThrow(), masked.byRole().get("victim")))
                .allSatisfy(member -> {
                    assertThat(member.id()).isEqualTo(ANNA.id());
                    assertThat(member.name()).isNull();
                    assertThat(member.birthDate()).isNull();
                    assertThat(member.phone().kind()).isEqualTo("mobile");
                    assertThat(member.phone().safeNumber()).isNull();
                });
    }

    @Test
    void every_class_opens_its_own_components_and_no_others() {
        for (InformationClass information : InformationClass.values()) {
            File masked = Readable.of(FILE, Set.of(information));
            Member member = masked.family().get(0);
            assertThat(masked.situation() != null).isEqualTo(information == InformationClass.R);
            assertThat(member.name() != null).isEqualTo(information == InformationClass.A);
            assertThat(member.phone().safeNumber() != null).isEqualTo(information == InformationClass.A_SAFETY);
        }
    }

    @Test
    void a_value_of_an_unknown_kind_is_left_out() {
        assertThat(Readable.of(new Odd(new StringBuilder("a text in disguise")), Set.of()).what()).isNotNull();
        assertThat(Readable.of(new Odd(new Object()), Set.of()).what()).isNull();
        assertThat(Readable.of(new Odd(new String[] {"a"}), Set.of()).what()).isNull();
    }

    @Test
    void a_component_that_cannot_be_null_cannot_be_classified() {
        assertThatThrownBy(() -> Readable.of(new Primitive(3), Set.of())).isInstanceOf(IllegalStateException.class).hasMessageContaining("age");
    }
}
