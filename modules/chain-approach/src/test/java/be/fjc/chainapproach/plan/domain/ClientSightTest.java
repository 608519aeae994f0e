package be.fjc.chainapproach.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.chainapproach.plan.domain.ClientSight.About;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who of the family may read what, written down a second time by hand; every field of a plan, for every reader. */
class ClientSightTest {

    /** For each field: victim of SELF FAMILY OTHER, suspect of the same, child of the same; x may be read. */
    private static final String TABLE = """
            GOAL_TITLE          xxx xx- ---
            GOAL_PLAIN          --- --- xx-
            GOAL_LIFE_DOMAIN    xx- x-- ---
            GOAL_MEMBER         --- --- ---
            GOAL_ATTAINMENT     --- --- ---
            ACTION_WHAT         xxx xx- ---
            ACTION_PLAIN        --- --- xx-
            ACTION_PERSPECTIVE  --- --- ---
            ACTION_ORGANISATION xx- x-- ---
            ACTION_WORKER       x-- x-- ---
            ACTION_CONTACT      x-- x-- ---
            ACTION_PLACE        x-- --- ---
            ACTION_DUE          xxx xx- ---
            ACTION_SAFETY       --- --- ---
            ACTION_MEMBER       --- --- ---
            ACTION_STATE        --- --- ---
            UNUSED_REASON       --- --- ---
            WISH                x-- x-- x--
            AGREEMENT           --- --- ---
            DISAGREEMENT_REASON --- --- ---
            EVALUATION          --- --- ---
            MEASURE_KIND        x-x x-- ---
            MEASURE_ISSUER      x-- x-- ---
            MEASURE_FROM        x-x x-- ---
            MEASURE_UNTIL       x-x x-- ---
            MEASURE_CONDITIONS  x-- x-- ---
            MEASURE_REASONING   --- --- ---
            MEASURE_BREACH      --- --- ---
            """;

    @Test
    void every_field_is_as_it_was_written_down_by_hand() {
        Map<String, String> rows = TABLE.lines().map(line -> line.split(" +", 2)).collect(Collectors.toMap(row -> row[0], row -> row[1].replace(" ", "")));
        assertThat(rows.keySet()).isEqualTo(Arrays.stream(PlanField.values()).map(Enum::name).collect(Collectors.toSet()));
        for (PlanField field : PlanField.values()) {
            StringBuilder is = new StringBuilder();
            for (ReaderKind reader : ReaderKind.values()) {
                for (About about : About.values()) {
                    is.append(ClientSight.of(reader, about, false).contains(field) ? 'x' : '-');
                }
            }
            assertThat(is.toString()).as(field.name()).isEqualTo(rows.get(field.name()));
        }
    }

    @Test
    void of_what_somebodys_safety_hangs_on_only_a_victim_reads_anything() {
        for (About about : About.values()) {
            assertThat(ClientSight.of(ReaderKind.SUSPECT, about, true)).isEmpty();
            assertThat(ClientSight.of(ReaderKind.CHILD, about, true)).isEmpty();
            assertThat(ClientSight.of(ReaderKind.VICTIM, about, true)).isEqualTo(ClientSight.of(ReaderKind.VICTIM, about, false));
        }
    }

    @Test
    void the_father_finds_no_address_no_worker_of_the_child_no_reasoning_and_nobody_elses_wish() {
        ClientPlan father = Sc5.of(Sc5.FATHER, ReaderKind.SUSPECT);
        assertThat(texts(father)).containsExactlyInAnyOrder("Gezinsdoel", "Gezinsactie", "Vaderactie", "organisatie-12", "Werker12", "Nummer12",
                "2026-12-01", "contactBan", "prosecution", "2027-01-30", "Verbodsvoorwaarde", "Vaderwens");
    }

    @Test
    void the_mother_finds_her_own_and_what_protects_her() {
        ClientPlan mother = Sc5.of(Sc5.MOTHER, ReaderKind.VICTIM);
        assertThat(texts(mother)).containsExactlyInAnyOrder("Gezinsdoel", "safety", "Gezinsactie", "organisatie-11", "Veiligheidsactie", "caw",
                "Moederwerker", "Moedernummer", "Moederadres", "Kinddoel", "Kindactie", "Moederdoel", "finances", "Moederactie", "ocmw", "Budgetwerker",
                "Budgetnummer", "Budgetplek", "2026-12-01", "contactBan", "2027-01-30", "Moederwens");
    }

    @Test
    void a_child_finds_plain_words_and_no_others() {
        assertThat(texts(Sc5.of(Sc5.CHILD, ReaderKind.CHILD)))
                .containsExactlyInAnyOrder("Kinderzin", "Gezinsactiezin", "Kinderdoelzin", "Kindactiezin", "Kindwens");
    }

    @Test
    void more_can_be_left_out_and_nothing_put_in() {
        ClientPlan whole = Sc5.of(Sc5.FATHER, ReaderKind.SUSPECT);
        ClientPlan less = Sc5.of(Sc5.FATHER, ReaderKind.SUSPECT, Sc5.id(12), Sc5.BAN, Sc5.FATHER);
        assertThat(texts(less)).containsExactlyInAnyOrder("Gezinsdoel", "Gezinsactie", "2026-12-01").isSubsetOf(texts(whole));
    }

    @Test
    void who_is_both_victim_and_suspect_reads_as_a_suspect_and_a_minor_as_a_child() {
        assertThat(ReaderKind.of(false, Set.of("victim", "suspected"))).isEqualTo(ReaderKind.SUSPECT);
        assertThat(ReaderKind.of(false, Set.of("victim"))).isEqualTo(ReaderKind.VICTIM);
        assertThat(ReaderKind.of(true, new HashSet<>(Set.of("suspected")))).isEqualTo(ReaderKind.CHILD);
    }

    private static Set<String> texts(ClientPlan plan) {
        return plan.texts().collect(Collectors.toCollection(TreeSet::new));
    }
}
