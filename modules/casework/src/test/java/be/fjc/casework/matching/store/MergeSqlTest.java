package be.fjc.casework.matching.store;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.casework.workroom.Database;
import be.fjc.casework.workroom.Workroom;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** That undoing a merge puts back every column of a member, also one that was added to the table later. */
class MergeSqlTest {

    private static final Pattern ASSIGNED = Pattern.compile("\\b([a-z_]+) = r\\.\\1\\b");

    /** Whose it is, where it stands in the list, and who it is elsewhere: none of them is changed by merging members. */
    private static final Set<String> NOT_TOUCHED = Set.of("id", "dossier_id", "place", "person_id");

    private final Workroom room = new Workroom(Database.get());

    @Test
    void a_column_of_a_member_is_put_back_or_is_never_touched() {
        Set<String> known = new TreeSet<>(NOT_TOUCHED);
        ASSIGNED.matcher(MergeSql.PUT_BACK).results().forEach(one -> known.add(one.group(1)));
        List<?> columns = room.as(room.director, () -> room.the(EntityManager.class).createNativeQuery("""
                SELECT column_name FROM information_schema.columns WHERE table_name = 'casework_dossier_person' ORDER BY column_name""").getResultList());
        assertThat(known).as("a new column has to be put back: see MergeSql.PUT_BACK").isEqualTo(new TreeSet<>(columns));
    }
}
