package be.fjc.isolation.inside;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.platform.runtime.tenancy.Tenant;
import be.fjc.testkit.isolation.AnyRow;
import be.fjc.testkit.isolation.Deployments;
import be.fjc.testkit.isolation.Ground;
import be.fjc.testkit.isolation.InContainer;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.SingularAttribute;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.persistence.jpa.JpaHelper;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What one centre writes does not exist for another: every entity of every unit, every table of the schema, without a list to keep. */
@InContainer
class IsolationContractIT {

    @Inject
    Ground ground;

    @Deployment
    static WebArchive product() {
        return Deployments.of("casework", "chain-approach", "short-chain").addPackage(IsolationContractIT.class.getPackage());
    }

    @Test
    void every_entity_of_one_centre_does_not_exist_for_another() throws Exception {
        List<String> walked = new ArrayList<>();
        for (EntityManager unit : List.of(ground.platform(), ground.casework(), ground.chainApproach(), ground.shortChain())) {
            for (EntityType<?> entity : unit.getMetamodel().getEntities()) {
                keepsToItself(unit, entity);
                walked.add(entity.getName());
            }
        }
        assertThat(walked).as("entities walked").hasSizeGreaterThan(12).contains("Account", "AuditEvent", "Referral", "Dossier", "ConsultationTable");
    }

    private void keepsToItself(EntityManager unit, EntityType<?> entity) throws Exception {
        String table = JpaHelper.getDatabaseSession(unit.getEntityManagerFactory()).getDescriptor(entity.getJavaType()).getTableName();
        String idName = entity.getSingularAttributes().stream().filter(SingularAttribute::isId).findFirst().orElseThrow().getName();
        String marker = marker();
        Object id = ground.as(ground.ours(), () -> new AnyRow(Ground.connection(unit), marker).into(table)).values().iterator().next();
        String count = "SELECT count(e) FROM " + entity.getName() + " e WHERE e." + idName + " = :id";
        assertThat(ground.as(ground.ours(), () -> counted(unit, count, id))).as("ours sees its own " + entity.getName()).isEqualTo(1);

        Tenant other = ground.theirs();
        assertThat(ground.<Object>as(other, () -> unit.find(entity.getJavaType(), id))).as("find " + entity.getName()).isNull();
        assertThat(ground.as(other, () -> counted(unit, count, id))).as("JPQL " + entity.getName()).isZero();
        assertThat(removed(other, unit, entity.getName(), idName, id)).as("JPQL delete " + entity.getName()).isZero();
        assertThat(ground.as(ground.ours(), () -> counted(unit, count, id))).as("still there: " + entity.getName()).isEqualTo(1);
    }

    @Test
    void every_table_of_one_centre_is_out_of_reach_of_another() throws Exception {
        Tenant own = ground.ours();
        Tenant other = ground.theirs();
        for (String table : tablesOf(own)) {
            String marker = marker();
            Map<String, Object> key = ground.as(own, () -> new AnyRow(Ground.connection(ground.platform()), marker).into(table));
            String before = ground.as(own, () -> picture(table, key));
            long seen = ground.as(own, () -> AnyRow.count(Ground.connection(ground.platform()), table, marker));
            String where = where(key);

            assertThat(ground.as(other, () -> AnyRow.count(Ground.connection(ground.platform()), table, marker))).as("native " + table).isZero();
            String column = key.keySet().iterator().next();
            if (!isOnlyRow(key)) {
                assertThat(changes(other, "UPDATE " + table + " SET " + column + " = " + column + where)).as("update " + table).isZero();
                assertThat(changes(other, "DELETE FROM " + table + where)).as("delete " + table).isZero();
            }
            for (String sql : List.of("SELECT * FROM %s", "DELETE FROM %s", "INSERT INTO %s DEFAULT VALUES", "LOCK TABLE %s IN ACCESS SHARE MODE")) {
                assertThat(stateOf(other, sql.formatted(own.schema() + "." + table))).as(sql + " " + table).isEqualTo("42501");
            }
            assertThat(ground.as(own, () -> picture(table, key))).as("unchanged: " + table).isEqualTo(before);
            assertThat(ground.as(own, () -> AnyRow.count(Ground.connection(ground.platform()), table, marker))).as(table).isEqualTo(seen);
        }
    }

    @Test
    void every_text_of_every_entity_carried_the_marker() throws Exception {
        Map<String, Long> marked = new LinkedHashMap<>();
        for (String table : tablesOf(ground.ours())) {
            String marker = marker();
            ground.as(ground.ours(), () -> new AnyRow(Ground.connection(ground.platform()), marker).into(table));
            marked.put(table, ground.as(ground.ours(), () -> AnyRow.count(Ground.connection(ground.platform()), table, marker)));
        }
        assertThat(marked).as("tables with room for a marker").hasSizeGreaterThan(15);
        // the chain of the audit, its alarms and its marks hold codes and numbers only, as do tables that tie others together; what is sealed shows no word
        assertThat(marked.values().stream().filter(count -> count > 0).count()).isGreaterThanOrEqualTo(marked.size() - 37L);
    }

    /** All that its migrations made and the login writes: neither what Liquibase notes nor what the making of a centre puts there once. */
    private List<String> tablesOf(Tenant centre) throws Exception {
        return ground.as(centre, () -> {
            List<String> tables = new ArrayList<>();
            try (Statement statement = Ground.connection(ground.platform()).createStatement();
                    ResultSet answer = statement.executeQuery("SELECT tablename FROM pg_tables WHERE schemaname = current_schema()"
                            + " AND tablename !~ '_changelog(_lock)?$'"
                            + " AND has_table_privilege(quote_ident(schemaname) || '.' || quote_ident(tablename), 'INSERT') ORDER BY tablename")) {
                while (answer.next()) {
                    tables.add(answer.getString(1));
                }
            }
            return tables;
        });
    }

    /** The key of a table with one row at most is the same at every centre: that address means the other's own row. */
    private static boolean isOnlyRow(Map<String, Object> key) {
        return key.values().stream().allMatch(Boolean.class::isInstance);
    }

    private String picture(String table, Map<String, Object> key) throws SQLException {
        try (Statement statement = Ground.connection(ground.platform()).createStatement();
                ResultSet answer = statement.executeQuery("SELECT whole::text FROM " + table + " AS whole" + where(key))) {
            assertThat(answer.next()).as("row of " + table).isTrue();
            return answer.getString(1);
        }
    }

    /** How many rows it changed; none as well when the login may not change that table at all. */
    private int changes(Tenant centre, String sql) throws Exception {
        return ground.as(centre, () -> {
            try (Statement statement = Ground.connection(ground.platform()).createStatement()) {
                return statement.executeUpdate(sql);
            } catch (SQLException refused) {
                assertThat(refused.getSQLState()).as(sql).isEqualTo("42501");
                return 0;
            }
        });
    }

    private String stateOf(Tenant centre, String sql) throws Exception {
        return ground.as(centre, () -> {
            try (Statement statement = Ground.connection(ground.platform()).createStatement()) {
                statement.execute(sql);
                return "done";
            } catch (SQLException refused) {
                return refused.getSQLState();
            }
        });
    }

    /** How many rows it removed; none as well when nobody may remove from that table. */
    private int removed(Tenant centre, EntityManager unit, String entity, String idName, Object id) throws Exception {
        try {
            return ground.as(centre, () -> unit.createQuery("DELETE FROM " + entity + " e WHERE e." + idName + " = :id")
                    .setParameter("id", id).executeUpdate());
        } catch (PersistenceException refused) {
            assertThat(refused).hasStackTraceContaining("permission denied");
            return 0;
        }
    }

    private static long counted(EntityManager unit, String jpql, Object id) {
        return unit.createQuery(jpql, Long.class).setParameter("id", id).getSingleResult();
    }

    private static String where(Map<String, Object> key) {
        List<String> parts = new ArrayList<>();
        key.forEach((column, value) -> parts.add(column + " = '" + value + "'"));
        return " WHERE " + String.join(" AND ", parts);
    }

    private static String marker() {
        return "Marker" + UUID.randomUUID().toString().replaceAll("[^a-f]", "").concat(Long.toString(System.nanoTime(), 36).replaceAll("[0-9]", "z"));
    }
}
