package be.fjc.platform.runtime.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.platform.access.Cell;
import be.fjc.platform.access.DecisionTable;
import be.fjc.platform.access.InformationClass;
import be.fjc.platform.access.Relation;
import be.fjc.platform.access.Role;
import be.fjc.platform.centre.Centre;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a centre may change in the decision table, in its own file. */
class AccessPolicyTest {

    @TempDir
    Path folder;

    @Test
    void a_centre_can_be_stricter_and_its_answers_say_by_which_edition() {
        Centre centre = centre("""
                accessPolicy:
                  - { role: COORDINATOR, relation: ANY, class: A!, cell: stepUp }
                  - { role: PARTNER_WORKER, relation: AT_TABLE+OPEN, class: T, cell: reason }
                  - { role: PARTNER_WORKER, relation: ANY, class: A!, cell: never }
                """);
        assertThat(centre.policy()).contains(new DecisionTable.Change(
                Role.PARTNER_WORKER, Set.of(Relation.OPEN, Relation.AT_TABLE), InformationClass.T, Cell.REASON));
        DecisionTable own = DecisionTable.shipped().with(centre.policy());
        assertThat(own.cell(Role.COORDINATOR, Relation.ANY, InformationClass.A_SAFETY)).isEqualTo(Cell.STEP_UP);
        assertThat(own.version()).matches(".+\\+[0-9a-f]{8}").startsWith(DecisionTable.shipped().version());
    }

    @Test
    void a_centre_without_a_policy_of_its_own_has_the_shipped_table() {
        assertThat(DecisionTable.shipped().with(centre("").policy()).version()).isEqualTo(DecisionTable.shipped().version());
    }

    private Centre centre(String policy) {
        Configuration read = new ATenantsFolder(folder).with("leuven", ATenantsFolder.good("funding:", policy + "funding:")).load();
        assertThat(read.problems()).isEmpty();
        return read.tenants().get("leuven").centre();
    }
}
