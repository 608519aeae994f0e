package be.fjc.casework.duplicates.store;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.casework.workroom.Database;
import be.fjc.casework.workroom.Workroom;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That for every table that names a dossier, or a member of one, somebody decided what becomes of it when two dossiers are merged. */
class DossierPlanTest {

    private final Workroom room = new Workroom(Database.get());

    private List<String> asked(String sql) {
        Stream<?> rows = room.as(room.director, () -> room.the(EntityManager.class).createNativeQuery(sql).getResultList()).stream();
        return rows.map(String.class::cast).toList();
    }

    @Test
    void every_column_that_names_a_dossier_moves_or_stays() {
        List<String> columns = asked("""
                SELECT CAST(c.conrelid AS regclass) || '.' || a.attname FROM pg_constraint c
                JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey)
                WHERE c.contype = 'f' AND c.confrelid = CAST('casework_dossier' AS regclass)
                UNION SELECT table_name || '.' || column_name FROM information_schema.columns
                WHERE table_name LIKE 'casework\\_%' AND column_name LIKE '%dossier\\_id'""");
        assertThat(columns).as("a new one has to be in DossierPlan, and the reason in decision 0016")
                .containsExactlyInAnyOrderElementsOf(Stream.concat(DossierPlan.MOVES.stream(), DossierPlan.STAYS.stream()).toList());
    }

    @Test
    void what_moves_is_listed_and_moved() {
        for (String column : DossierPlan.MOVES) {
            String table = column.substring(0, column.indexOf('.'));
            assertThat(DossierContentSql.CONTENT).contains("FROM " + table + " t WHERE t.dossier_id = ?1");
            String moving = DossierMergeSql.MEMBERS_IN + DossierMergeSql.MOVE;
            assertThat(moving).contains("UPDATE " + table + " SET dossier_id = ?1");
        }
        for (String column : DossierPlan.STAYS) {
            assertThat(DossierContentSql.CONTENT).doesNotContain("FROM " + column.substring(0, column.indexOf('.')) + " t");
        }
    }

    @Test
    void whatever_names_a_member_keeps_a_member_from_going_back_alone() {
        List<String> tables = asked("""
                SELECT DISTINCT CAST(c.conrelid AS regclass) || '' FROM pg_constraint c
                WHERE c.contype = 'f' AND c.confrelid = CAST('casework_dossier_person' AS regclass)
                AND c.conrelid <> CAST('casework_person_role' AS regclass)""");
        assertThat(tables).isNotEmpty().allSatisfy(table -> assertThat(DossierContentSql.TOLD_SINCE).contains("FROM " + table + " t JOIN back"));
    }
}
