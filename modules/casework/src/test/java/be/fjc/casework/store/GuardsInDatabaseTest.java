package be.fjc.casework.store;

import static be.fjc.casework.workroom.Given.aDossier;
import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.casework.workroom.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the tables refuse by themselves, whatever the program does. */
class GuardsInDatabaseTest {

    private final Database database = Database.get();

    @Test
    void an_open_dossier_has_a_next_contact() {
        assertThat(database.refusal(dossier("open", "NULL", "NULL"))).contains("casework_dossier_never_asleep");
    }

    @Test
    void a_closed_dossier_has_none() {
        assertThat(database.refusal(dossier("closed", "'2026-10-20'", "now()"))).contains("casework_dossier_never_asleep");
    }

    @Test
    void a_dossier_is_closed_at_some_time() {
        assertThat(database.refusal(dossier("closed", "NULL", "NULL"))).contains("casework_dossier_closed_at_some_time");
    }

    @ParameterizedTest
    @CsvSource({"'Anna Testboom belde'", "'note=Anna Testboom'", "'a=b;'", "'=x'"})
    void a_step_has_no_room_for_text(String params) {
        assertThat(database.refusal("INSERT INTO casework_step VALUES (gen_random_uuid(), gen_random_uuid(), NULL, 'contactLogged',"
                + " gen_random_uuid(), now(), '" + params + "')")).contains("casework_step_params_check");
    }

    @Test
    void a_decision_is_whole_or_not_there() {
        assertThat(database.refusal("INSERT INTO casework_referral (id, version, receipt_number, status, channel, referrer_type,"
                + " municipality, received_on, filed_at, filed_by, filed_for, immediate_danger, situation, person_count,"
                + " first_look_due_at, decision_due_at, decision) VALUES (gen_random_uuid(), 1, 'R', 'processed', 'online', 'gp', 'x',"
                + " now(), now(), gen_random_uuid(), 'x', false, 'x', 1, now(), now(), 'refused')"))
                .contains("casework_referral_decision_whole");
    }

    private static String dossier(String state, String nextContactOn, String closedAt) {
        return "INSERT INTO casework_dossier VALUES (gen_random_uuid(), 1, '" + aDossier("2").number().value() + "', gen_random_uuid(), '"
                + state + "', 'Testdorp', '2', 2, gen_random_uuid(), now(), now(), " + nextContactOn + ", NULL, " + closedAt + ", now())";
    }
}
