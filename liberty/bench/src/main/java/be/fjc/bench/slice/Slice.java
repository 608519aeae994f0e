package be.fjc.bench.slice;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** The three operations on one connection; the caller commits. */
public final class Slice {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final Connection connection;
    private final Asker asker;

    public Slice(Connection connection, Asker asker) {
        this.connection = connection;
        this.asker = asker;
    }

    /** Files a referral: the referral, its persons, its line in the timeline, its event, its audit row. */
    public Filing.Receipt file(Filing filing) throws SQLException {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        LocalDate today = now.toLocalDate();
        UUID id = Id.now();
        String number = receiptNumber(today);
        Rows.insert(connection, Sql.REFERRAL, id, filing.channel(), null, null, null, now.plusDays(7), null, now, asker.account(),
                Asker.ORGANISATION, now.plusDays(1), filing.immediateDanger(), filing.municipality(), filing.persons().size(), today,
                number, null, filing.referrerType(), filing.situation(), "filed", null, 1L, "voorbeeld", null, null, null, null);
        List<Object[]> persons = new ArrayList<>();
        for (Filing.Person person : filing.persons()) {
            persons.add(new Object[] {Id.now(), persons.size(), id, person.birthDate(), person.familyName(), person.givenName(),
                person.informed(), person.municipality(), null, person.phone(), person.role()});
        }
        Rows.insertAll(connection, Sql.REFERRAL_PERSON, persons);
        Rows.insert(connection, Sql.STEP, Id.now(), asker.account(), now, "referralFiled", null, "channel=" + filing.channel(), id);
        Rows.insert(connection, Sql.EVENT, Id.now(), 0, "casework", now, payload(id, filing, now), now, "done", "ReferralFiled");
        audit("casework.referral.file", "referral", id, now);
        return new Filing.Receipt(id.toString(), number, "filed", now.toString());
    }

    /** Reads a dossier with its details; a closed one has two parts more. */
    public Optional<DossierSheet> read(UUID id) throws SQLException {
        List<Map<String, Object>> dossiers = Rows.select(connection, Sql.DOSSIER_COLUMNS, Sql.DOSSIER, id);
        if (dossiers.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> dossier = dossiers.get(0);
        boolean closed = dossier.containsKey("closedAt");
        DossierSheet sheet = new DossierSheet(
                dossier,
                Rows.select(connection, Sql.CONTACT_COLUMNS, Sql.CONTACTS, id, 50, 0),
                Rows.select(connection, Sql.PERIOD_COLUMNS, Sql.PERIODS, id),
                closed ? Rows.select(connection, Sql.CLOSURE_COLUMNS, Sql.CLOSURE, id) : List.of(),
                closed ? Rows.select(connection, Sql.DOMAIN_COLUMNS, Sql.DOMAINS, id) : List.of(),
                Rows.select(connection, Sql.PERSON_COLUMNS, Sql.PERSONS, id));
        audit("casework.dossier.read", "dossier", id, OffsetDateTime.now(ZoneOffset.UTC));
        return Optional.of(sheet);
    }

    /** The first page of the open dossiers, and one row more to know whether there is a next page. */
    public List<Map<String, Object>> list() throws SQLException {
        List<Map<String, Object>> page = Rows.select(connection, Sql.DOSSIER_COLUMNS, Sql.OPEN_DOSSIERS, "open", 26, 0);
        audit("casework.dossier.list", "dossier", null, OffsetDateTime.now(ZoneOffset.UTC));
        return page.subList(0, Math.min(25, page.size()));
    }

    private void audit(String action, String type, UUID subject, OffsetDateTime now) throws SQLException {
        Rows.insert(connection, Sql.AUDIT, Id.now(), asker.account(), action, now, Asker.CLASSES, Asker.ORGANISATION, "allowed",
                Asker.POLICY, null, Asker.ROLES, asker.session(), subject, type, asker.session().toString());
    }

    private String payload(UUID id, Filing filing, OffsetDateTime now) {
        return "{\"referral\":\"" + id + "\",\"filedBy\":\"" + asker.account() + "\",\"referrerType\":\"" + filing.referrerType()
                + "\",\"immediateDanger\":" + filing.immediateDanger() + ",\"at\":\"" + now + "\"}";
    }

    private static String receiptNumber(LocalDate today) {
        StringBuilder number = new StringBuilder("R-").append(today.getYear());
        for (int at = 0; at < 8; at++) {
            number.append(at % 4 == 0 ? "-" : "").append(SIGNS.charAt(ThreadLocalRandom.current().nextInt(SIGNS.length())));
        }
        return number.toString();
    }
}
