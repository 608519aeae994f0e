package be.fjc.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.fjc.platform.access.DecisionTable.Change;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DecisionTableTest {

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

    @Test
    void several_relations_in_one_row_must_all_hold() {
        DecisionTable small = read("CASE_DIRECTOR,ASSIGNED+AT_TABLE,no,no,no,no,yes,no,no,no,no,");
        Set<Role> director = Set.of(Role.CASE_DIRECTOR);
        assertThat(small.open(director, director, Set.of(Relation.ASSIGNED), Set.of()).readable()).isEmpty();
        assertThat(small.open(director, director, Set.of(Relation.AT_TABLE), Set.of()).readable()).isEmpty();
        assertThat(small.open(director, director, Set.of(Relation.ASSIGNED, Relation.AT_TABLE), Set.of()).readable())
                .containsExactly(InformationClass.T);
    }

    @Test
    void a_centre_changes_a_cell_and_its_edition_is_in_the_version() {
        DecisionTable shipped = DecisionTable.shipped();
        DecisionTable own = shipped.with(List.of(change(Role.COORDINATOR, "ANY", InformationClass.A_SAFETY, Cell.STEP_UP)));
        assertThat(own.cell(Role.COORDINATOR, Relation.ANY, InformationClass.A_SAFETY)).isEqualTo(Cell.STEP_UP);
        assertThat(own.cell(Role.COORDINATOR, Relation.ANY, InformationClass.A)).isEqualTo(Cell.YES);
        assertThat(own.version()).isEqualTo(shipped.version() + "+" + own.fingerprint().substring(0, 8));
        assertThat(shipped.cell(Role.COORDINATOR, Relation.ANY, InformationClass.A_SAFETY)).isEqualTo(Cell.REASON);
        assertThat(shipped.with(List.of())).isSameAs(shipped);
    }

    @Test
    void no_centre_loosens_what_is_fixed_in_any_relation_but_may_tighten_everything() {
        DecisionTable shipped = DecisionTable.shipped();
        for (Role role : Role.values()) {
            for (InformationClass information : InformationClass.values()) {
                for (Relation relation : Relation.values()) {
                    boolean fixed = shipped.cell(role, Relation.ANY, information).isFixed() || shipped.cell(role, relation, information).isFixed();
                    Change looser = change(role, relation.name(), information, Cell.YES);
                    boolean opensAlready = shipped.cell(role, relation, information) == Cell.YES;
                    assertThat(shipped.forbids(looser)).as("%s", looser).isEqualTo(fixed && !opensAlready);
                    assertThat(shipped.forbids(change(role, relation.name(), information, Cell.NEVER))).isFalse();
                }
            }
        }
        assertThat(shipped.forbids(change(Role.CASE_DIRECTOR, "EMERGENCY", InformationClass.A_SAFETY, Cell.REASON))).isTrue();
        Change forbidden = change(Role.PARTNER_WORKER, "AT_TABLE", InformationClass.A_SAFETY, Cell.STEP_UP);
        assertThatThrownBy(() -> shipped.with(List.of(forbidden))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Change change(Role role, String relations, InformationClass information, Cell cell) {
        return new Change(role, DecisionTable.relations(relations), information, cell);
    }

    private static DecisionTable read(String rows) {
        return DecisionTable.read(new StringReader("version,test\nrole,relation,A,A!,R,P,T,J,K,D,S,note\n" + rows));
    }
}
