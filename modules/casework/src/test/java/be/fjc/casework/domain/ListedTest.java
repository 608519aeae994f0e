package be.fjc.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.casework.family.domain.ViolenceForm;
import be.fjc.casework.workroom.Database;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListedTest {

    @Test
    void an_own_code_counts_as_the_code_of_the_core_before_it() {
        Listed<ReferrerType> listed = Listed.kept(ReferrerType.class, "ocmw-buurtteam");

        assertThat(listed.core()).isEqualTo(ReferrerType.OCMW);
        assertThat(listed.own()).isEqualTo("buurtteam");
        assertThat(listed.code()).isEqualTo("ocmw-buurtteam");
    }

    @Test
    void a_code_of_the_core_is_written_as_it_was() {
        assertThat(Listed.kept(ReferrerType.class, "ocmw")).isEqualTo(Listed.of(ReferrerType.OCMW));
        assertThat(Listed.of(ReferrerType.OCMW).code()).isEqualTo("ocmw");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "buurtteam", "buurtteam-ocmw", "ocmw-", "-ocmw", "ocmw-Buurtteam", "ocmw-buurt-team", "ocmw-buurtteam ", "ocmw_x"})
    void what_is_not_written_like_that_is_no_code(String code) {
        assertThat(Listed.find(ReferrerType.class, code)).isEmpty();
    }

    @Test
    void several_stand_in_the_order_of_the_list_each_once() {
        var forms = CodeList.values(ViolenceForm.class, List.of("threats-mes", "threats", "physical", "threats-mes"));

        assertThat(CodeList.of(forms)).isEqualTo("physical,threats,threats-mes");
        assertThat(CodeList.values(ViolenceForm.class, "")).isEmpty();
    }

    @Test
    void the_database_takes_an_own_code_only_behind_one_of_the_core() {
        Database database = Database.get();
        String insert = "INSERT INTO casework_relation (id, dossier_id, from_member, to_member, type) VALUES"
                + " (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), '%s')";

        assertThat(database.refusal(insert.formatted("voicemail-otherFamily"))).contains("casework_relation_type_check");
        assertThat(database.refusal(insert.formatted("otherFamily-Peetouder!"))).contains("casework_relation_type_form");
        assertThat(database.refusal(insert.formatted("otherFamily-peetouder"))).contains("foreign key");
    }
}
