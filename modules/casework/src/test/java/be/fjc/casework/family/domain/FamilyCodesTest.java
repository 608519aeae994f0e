package be.fjc.casework.family.domain;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.casework.domain.Coded;
import be.fjc.casework.domain.Gender;
import be.fjc.casework.domain.InformationSource;
import be.fjc.casework.domain.PersonRole;
import be.fjc.casework.domain.ResidenceStatus;
import be.fjc.casework.workroom.Database;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FamilyCodesTest {

    @Test
    void the_database_has_the_same_lists() {
        same("casework_dossier_person", "gender", Coded.codes(Gender.class));
        same("casework_dossier_person", "residence_status", Coded.codes(ResidenceStatus.class));
        same("casework_person_role", "role", Coded.codes(PersonRole.class));
        same("casework_person_role", "source", Coded.codes(InformationSource.class));
        same("casework_violence_edge", "source", Coded.codes(InformationSource.class));
        same("casework_violence_edge", "direction", Coded.codes(ViolenceDirection.class));
        same("casework_relation", "authority", Coded.codes(ParentalAuthority.class));
        same("casework_relation", "dependency", Coded.codes(Dependency.class));
        same("casework_relation", "type", Arrays.stream(RelationType.values()).filter(type -> !type.isInverse()).map(RelationType::code).toList());
    }

    private static void same(String table, String column, List<String> codes) {
        String constraint = Database.get().constraint(table, column);
        assertThat(constraint).as(table + "." + column).isNotEmpty();
        assertThat(java.util.regex.Pattern.compile("'([^']+)'").matcher(constraint).results().map(found -> found.group(1)).toList())
                .as(table + "." + column)
                .containsExactlyInAnyOrderElementsOf(codes);
    }
}
