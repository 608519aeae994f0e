package be.fjc.platform.runtime.sealing;

import be.fjc.platform.runtime.tenancy.TenantScope;
import be.fjc.platform.runtime.web.Incident;
import be.fjc.platform.sealing.NotSealedHere;
import be.fjc.platform.sealing.Place;
import be.fjc.platform.sealing.SealedColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/**
 * Where the bound centre's sealed texts lie, and taking them over to its newest key. Whoever works on a row meanwhile is not waited for:
 * the row is taken next time. Names of tables and columns come from the card of a module by way of the owner of the tables; the
 * application's login cannot write them.
 */
@ApplicationScoped
class SealedRows {

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    /** Every column that ever held sealed texts and still is there, also of modules that are off. */
    List<SealedColumn> columns() {
        List<?> rows = database.createNativeQuery("""
                SELECT s.table_name, s.key_column, s.column_name FROM platform_sealed_column s
                JOIN information_schema.columns c
                  ON c.table_schema = current_schema() AND c.table_name = s.table_name AND c.column_name = s.column_name
                ORDER BY 1, 3""").getResultList();
        return rows.stream().map(Object[].class::cast)
                .map(row -> new SealedColumn((String) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    /** Seals at most so many rows anew. How many it were; what does not open is an incident and stays as it is. */
    int takeOver(SealedColumn column, Keyset keys, int most) {
        List<?> ids = database.createNativeQuery("SELECT " + column.key() + older(column) + " LIMIT ?2 FOR UPDATE SKIP LOCKED")
                .setParameter(1, keys.mark())
                .setParameter(2, most)
                .getResultList();
        String tenant = TenantScope.current().id();
        int taken = 0;
        for (Object id : ids) {
            Place place = new Place(column.table(), (UUID) id, column.column());
            try {
                byte[] open = TenantSeal.open(keys, tenant, place, read(column, place));
                write(column, place, keys.seal(open, TenantSeal.bound(tenant, place)));
                taken++;
            } catch (NotSealedHere moved) {
                Incident.log("the sealed column " + column.table() + "." + column.column() + " of " + tenant, moved);
            }
        }
        return taken;
    }

    /** Whether anything in it is sealed under another key than the newest. */
    boolean hasOlder(SealedColumn column, Keyset keys) {
        return !database.createNativeQuery("SELECT 1" + older(column) + " LIMIT 1").setParameter(1, keys.mark()).getResultList().isEmpty();
    }

    /** One at a time: what lies sealed may be a piece of a file. */
    private byte[] read(SealedColumn column, Place place) {
        return (byte[]) database.createNativeQuery("SELECT " + column.column() + " FROM " + column.table() + " WHERE " + column.key() + " = ?1")
                .setParameter(1, place.row())
                .getSingleResult();
    }

    private void write(SealedColumn column, Place place, byte[] sealed) {
        database.createNativeQuery("UPDATE " + column.table() + " SET " + column.column() + " = ?1 WHERE " + column.key() + " = ?2")
                .setParameter(1, sealed)
                .setParameter(2, place.row())
                .executeUpdate();
    }

    private static String older(SealedColumn column) {
        return " FROM " + column.table() + " WHERE substring(" + column.column() + " from 1 for 5) <> ?1";
    }
}
