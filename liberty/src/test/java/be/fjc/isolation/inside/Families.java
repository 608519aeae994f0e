package be.fjc.isolation.inside;

import be.fjc.casework.domain.DossierNumber;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import java.util.UUID;

/** A dossier as the case file would have written it, for tests that only need one to be there. */
final class Families {

    /** The one person in every dossier made here; the same id at every centre, as no real one would be. */
    static final UUID PERSON = UUID.fromString("00000000-0000-7000-8000-00000000feed");

    private Families() {}

    /** Writes it as the bound centre, which then has no other. */
    static UUID dossierWithOnePerson(Connection connection) throws SQLException {
        UUID referral = UUID.randomUUID();
        UUID dossier = UUID.randomUUID();
        String number = "T-" + dossier;
        try (Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM casework_dossier_person WHERE id = '" + PERSON + "'");
            statement.execute("""
                    INSERT INTO casework_referral (id, version, receipt_number, status, channel, referrer_type, municipality, received_on, filed_at,
                        filed_by, filed_for, immediate_danger, situation, person_count, first_look_due_at, decision_due_at)
                    VALUES ('%1$s', 1, '%2$s', 'filed', 'online', 'gp', 'Mechelen', current_date, now(), '%1$s', 'huisartsen', false, 'x', 1, now(), now())
                    """.formatted(referral, number));
            statement.execute("""
                    INSERT INTO casework_dossier (id, version, dossier_number, referral_id, state, municipality, track, track_level, case_director,
                        opened_at, opened_on, next_contact_on, changed_at)
                    VALUES ('%1$s', 1, '%2$s', '%3$s', 'open', 'Mechelen', 'spoor-1', 1, '%1$s', now(), current_date, current_date, now())
                    """.formatted(dossier, dossierNumber(), referral));
            statement.execute("""
                    INSERT INTO casework_dossier_person (id, dossier_id, place, given_name, family_name, role, informed)
                    VALUES ('%1$s', '%2$s', 0, 'Test', 'Synthetisch', 'victim', 'informed')
                    """.formatted(PERSON, dossier));
        }
        return dossier;
    }

    private static String dossierNumber() {
        return DossierNumber.draw(2026, new Random()).value();
    }
}
