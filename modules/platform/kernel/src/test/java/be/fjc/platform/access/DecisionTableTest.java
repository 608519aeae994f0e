package be.fjc.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DecisionTableTest {

    /** What may be read, written down a second time and by hand from the matrix of the domain: role, relation, classes. */
    private static final String BY_HAND = """
            INTAKE_WORKER           ANY        A! R D
            INTAKE_WORKER           UNDECIDED  A A! R D
            INTAKE_WORKER           FILED      -
            INTAKE_WORKER           ASSIGNED   -
            INTAKE_WORKER           SELF       -
            CASE_DIRECTOR           ANY        -
            CASE_DIRECTOR           UNDECIDED  -
            CASE_DIRECTOR           FILED      -
            CASE_DIRECTOR           ASSIGNED   A A! R
            CASE_DIRECTOR           SELF       -
            COORDINATOR             ANY        A R S
            COORDINATOR             UNDECIDED  -
            COORDINATOR             FILED      -
            COORDINATOR             ASSIGNED   -
            COORDINATOR             SELF       -
            PARTNER_WORKER          ANY        -
            PARTNER_WORKER          UNDECIDED  -
            PARTNER_WORKER          FILED      -
            PARTNER_WORKER          ASSIGNED   -
            PARTNER_WORKER          SELF       -
            POLICE_OR_PROSECUTION   ANY        -
            POLICE_OR_PROSECUTION   UNDECIDED  -
            POLICE_OR_PROSECUTION   FILED      -
            POLICE_OR_PROSECUTION   ASSIGNED   -
            POLICE_OR_PROSECUTION   SELF       -
            CHILD_WORKER            ANY        -
            CHILD_WORKER            UNDECIDED  -
            CHILD_WORKER            FILED      -
            CHILD_WORKER            ASSIGNED   -
            CHILD_WORKER            SELF       -
            TENANT_ADMIN            ANY        S
            TENANT_ADMIN            UNDECIDED  -
            TENANT_ADMIN            FILED      -
            TENANT_ADMIN            ASSIGNED   -
            TENANT_ADMIN            SELF       -
            DATA_PROTECTION_OFFICER ANY        -
            DATA_PROTECTION_OFFICER UNDECIDED  -
            DATA_PROTECTION_OFFICER FILED      -
            DATA_PROTECTION_OFFICER ASSIGNED   -
            DATA_PROTECTION_OFFICER SELF       -
            GOVERNMENT_ANALYST      ANY        -
            GOVERNMENT_ANALYST      UNDECIDED  -
            GOVERNMENT_ANALYST      FILED      -
            GOVERNMENT_ANALYST      ASSIGNED   -
            GOVERNMENT_ANALYST      SELF       -
            PLATFORM_OPERATOR       ANY        -
            PLATFORM_OPERATOR       UNDECIDED  -
            PLATFORM_OPERATOR       FILED      -
            PLATFORM_OPERATOR       ASSIGNED   -
            PLATFORM_OPERATOR       SELF       -
            """;

    private final DecisionTable table = DecisionTable.shipped();

    @TestFactory
    Stream<DynamicTest> each_role_reads_in_each_relation_what_the_matrix_says() {
        return BY_HAND.lines().map(line -> line.split("\\s+")).map(words -> DynamicTest.dynamicTest(words[0] + " " + words[1], () -> {
            Set<String> expected = Arrays.stream(words).skip(2).filter(word -> !word.equals("-")).collect(Collectors.toSet());
            Set<String> readable = Arrays.stream(InformationClass.values())
                    .filter(information -> table.cell(Role.valueOf(words[0]), Relation.valueOf(words[1]), information) == Cell.YES)
                    .map(InformationClass::code)
                    .collect(Collectors.toSet());
            assertThat(readable).isEqualTo(expected);
        }));
    }

    @Test
    void the_second_table_names_every_role_in_every_relation() {
        assertThat(BY_HAND.lines().map(line -> List.of(line.split("\\s+")).subList(0, 2)).distinct())
                .hasSize(Role.values().length * Relation.values().length);
    }

    @Test
    void who_keeps_the_house_reads_no_dossier_whatever_else_that_person_is() {
        Set<InformationClass> dossier = EnumSet.complementOf(EnumSet.of(InformationClass.S));
        for (Role keeper : EnumSet.of(Role.TENANT_ADMIN, Role.GOVERNMENT_ANALYST, Role.PLATFORM_OPERATOR)) {
            for (Role other : Role.values()) {
                Set<Role> both = EnumSet.of(keeper, other);
                Set<InformationClass> readable = table.readable(both, both, EnumSet.allOf(Relation.class));
                assertThat(readable).as("%s and %s", keeper, other).doesNotContainAnyElementsOf(dossier);
            }
        }
    }

    @Test
    void the_data_protection_officer_reads_no_class_in_any_relation() {
        Set<Role> officer = Set.of(Role.DATA_PROTECTION_OFFICER);
        assertThat(table.readable(officer, officer, EnumSet.allOf(Relation.class))).isEmpty();
    }

    @Test
    void a_further_relation_never_takes_anything_away() {
        for (Role role : Role.values()) {
            Set<InformationClass> without = table.readable(Set.of(role), Set.of(role), EnumSet.of(Relation.ANY));
            for (Relation relation : Relation.values()) {
                assertThat(table.readable(Set.of(role), Set.of(role), EnumSet.of(Relation.ANY, relation))).containsAll(without);
            }
        }
    }

    @Test
    void a_row_that_is_not_there_denies() {
        DecisionTable small = read("INTAKE_WORKER,ANY,yes,yes,yes,yes,yes,yes,yes,yes,yes,everything");
        assertThat(small.cell(Role.COORDINATOR, Relation.ANY, InformationClass.A)).isEqualTo(Cell.NO);
        assertThat(small.version()).isEqualTo("test");
    }

    @Test
    void what_is_written_wrongly_is_not_guessed() {
        assertThatThrownBy(() -> read("INTAKE_WORKER,ANY,yes,yes")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> read("NOBODY,ANY,no,no,no,no,no,no,no,no,no,")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> read("INTAKE_WORKER,NEAR,no,no,no,no,no,no,no,no,no,")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> read("INTAKE_WORKER,ANY,maybe,no,no,no,no,no,no,no,no,")).isInstanceOf(IllegalArgumentException.class);
        String row = "INTAKE_WORKER,ANY,no,no,no,no,no,no,no,no,no,";
        assertThatThrownBy(() -> read(row + "\n" + row)).isInstanceOf(IllegalArgumentException.class);
    }

    private static DecisionTable read(String rows) {
        return DecisionTable.read(new StringReader("version,test\nrole,relation,A,A!,R,P,T,J,K,D,S,note\n" + rows));
    }
}
