package be.fjc.testkit.isolation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Who may do what in the whole database server, read from its catalogues and held against the one picture that is right: each
 * centre's login uses its own schema and nothing else, owns nothing, changes no structure, and everybody together may do nothing.
 * Needs a superuser, who alone sees everything.
 */
public final class GrantSnapshot {

    /** The rights given out by PostgreSQL itself at birth are not ours: everything below this number. */
    private static final String OURS = "16384";

    private final Connection superuser;
    private final String migrator;
    private final List<String> findings = new ArrayList<>();

    private GrantSnapshot(Connection superuser, String migrator) {
        this.superuser = superuser;
        this.migrator = migrator;
    }

    /**
     * What is wrong, one line each; empty when the wall stands.
     *
     * @param superuser in the database of the centres
     * @param migrator the login that makes schemas and may become their owner
     * @param appendOnly tables, by name, in which a centre's login may read and add and nothing more
     */
    public static List<String> findings(Connection superuser, String migrator, List<String> appendOnly) throws SQLException {
        GrantSnapshot snapshot = new GrantSnapshot(superuser, migrator);
        snapshot.everybodyHasNothing();
        snapshot.everyoneStaysAtHome();
        snapshot.loginsOwnNothing();
        snapshot.loginsUseRowsOnly();
        snapshot.rolesAreNotEachOther();
        snapshot.rolesHaveNoPowers();
        snapshot.borrowedRightsAreFenced();
        appendOnly.forEach(snapshot::isAppendOnly);
        return snapshot.findings;
    }

    /** All rights on everything that is not PostgreSQL's own: kind, schema, name, owner, who has it, which right, passed on or not. */
    private static final String RIGHTS = """
            WITH rights AS (
                SELECT 'schema' AS kind, nspname AS home, nspname AS name, nspowner AS owner, acl.*
                  FROM pg_namespace, aclexplode(coalesce(nspacl, acldefault('n', nspowner))) acl
                 WHERE pg_namespace.oid >= %1$s OR nspname = 'public'
                UNION ALL
                SELECT 'relation', nspname, relname, relowner, acl.*
                  FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace,
                       aclexplode(coalesce(relacl, acldefault(CASE relkind WHEN 'S' THEN 's' ELSE 'r' END::"char", relowner))) acl
                 WHERE pg_class.oid >= %1$s
                UNION ALL
                SELECT 'column', nspname, relname || '.' || attname, relowner, acl.*
                  FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid JOIN pg_namespace ON pg_namespace.oid = relnamespace,
                       aclexplode(attacl) acl
                 WHERE pg_class.oid >= %1$s
                UNION ALL
                SELECT 'function', nspname, proname, proowner, acl.*
                  FROM pg_proc JOIN pg_namespace ON pg_namespace.oid = pronamespace,
                       aclexplode(coalesce(proacl, acldefault('f', proowner))) acl
                 WHERE pg_proc.oid >= %1$s
                UNION ALL
                SELECT 'type', nspname, typname, typowner, acl.*
                  FROM pg_type JOIN pg_namespace ON pg_namespace.oid = typnamespace,
                       aclexplode(coalesce(typacl, acldefault('T', typowner))) acl
                 WHERE pg_type.oid >= %1$s AND typtype IN ('d', 'e', 'r')
                UNION ALL
                SELECT 'large object', '-', pg_largeobject_metadata.oid::text, lomowner, acl.*
                  FROM pg_largeobject_metadata, aclexplode(coalesce(lomacl, acldefault('L', lomowner))) acl
                UNION ALL
                SELECT 'language', '-', lanname, lanowner, acl.*
                  FROM pg_language, aclexplode(coalesce(lanacl, acldefault('l', lanowner))) acl
                 WHERE pg_language.oid >= %1$s
                UNION ALL
                SELECT 'database', '-', datname, datdba, acl.*
                  FROM pg_database, aclexplode(coalesce(datacl, acldefault('d', datdba))) acl
                 WHERE datallowconn
                UNION ALL
                SELECT 'later ' || defaclobjtype::text, coalesce(nspname, '-'), defaclrole::regrole::text, defaclrole, acl.*
                  FROM pg_default_acl LEFT JOIN pg_namespace ON pg_namespace.oid = defaclnamespace, aclexplode(defaclacl) acl
            ), named AS (
                SELECT kind, home, name, owner::regrole::text AS owner, CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END AS holder,
                       privilege_type AS privilege, is_grantable AS passable
                  FROM rights
            )
            """.formatted(OURS);

    private void everybodyHasNothing() throws SQLException {
        find("everybody may %s", RIGHTS + """
                SELECT privilege || ' on ' || kind || ' ' || home || '.' || name FROM named WHERE holder = 'PUBLIC'
                """);
    }

    private void everyoneStaysAtHome() throws SQLException {
        find("outside its own schema: %s", RIGHTS + """
                SELECT holder || ' may ' || privilege || ' on ' || kind || ' ' || home || '.' || name FROM named
                 WHERE holder <> owner AND kind <> 'database' AND holder NOT IN ('PUBLIC', 'pg_database_owner')
                   AND holder <> home || '_app'
                   AND NOT (kind = 'schema' AND name = 'public' AND owner = 'pg_database_owner')
                """);
        find("in a database: %s", RIGHTS + """
                SELECT holder || ' may ' || privilege || ' on ' || name FROM named
                 WHERE kind = 'database' AND holder NOT IN (owner, 'PUBLIC')
                   AND NOT (privilege = 'CONNECT' AND name = current_database() AND (holder LIKE 't\\_%\\_app' OR holder = 'fjc_unbound'))
                """);
    }

    private void loginsOwnNothing() throws SQLException {
        find("a login owns something: %s", """
                SELECT r.rolname || ' owns ' || count(*) || ' things in ' || coalesce(d.datname, 'all databases')
                  FROM pg_shdepend s JOIN pg_roles r ON r.oid = s.refobjid AND s.refclassid = 'pg_authid'::regclass
                  LEFT JOIN pg_database d ON d.oid = s.dbid
                 WHERE s.deptype = 'o' AND (r.rolname LIKE 't\\_%\\_app' OR r.rolname = 'fjc_unbound')
                 GROUP BY r.rolname, d.datname
                """);
        find("a schema without an owner of its own: %s", """
                SELECT nspname FROM pg_namespace WHERE nspname LIKE 't\\_%' AND nspowner::regrole::text <> nspname || '_own'
                """);
        find("a thing in a centre's schema that is not its owner's: %s", """
                SELECT n.nspname || '.' || relname FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
                 WHERE nspname LIKE 't\\_%' AND relowner::regrole::text <> nspname || '_own'
                """);
    }

    private void loginsUseRowsOnly() throws SQLException {
        find("a login may do more than use rows: %s", RIGHTS + """
                SELECT holder || ' may ' || privilege || CASE WHEN passable THEN ' and pass it on' ELSE '' END || ' on ' || kind || ' ' || home || '.' || name
                  FROM named
                 WHERE holder = home || '_app'
                   AND (passable OR (kind, privilege) NOT IN (
                        ('schema', 'USAGE'), ('relation', 'SELECT'), ('relation', 'INSERT'), ('relation', 'UPDATE'), ('relation', 'DELETE'),
                        ('later r', 'SELECT'), ('later r', 'INSERT'), ('later r', 'UPDATE'), ('later r', 'DELETE')))
                """);
        find("a login may touch what the migrations noted: %s", RIGHTS + """
                SELECT holder || ' may ' || privilege || ' on ' || home || '.' || name FROM named
                 WHERE kind = 'relation' AND holder = home || '_app' AND name ~ '_changelog(_lock)?$'
                """);
    }

    private void rolesAreNotEachOther() throws SQLException {
        find("a role is another one: %s", """
                SELECT m.member::regrole || ' is in ' || m.roleid::regrole
                  FROM pg_auth_members m
                 WHERE (m.roleid::regrole::text LIKE 't\\_%' OR m.member::regrole::text LIKE 't\\_%'
                        OR m.roleid::regrole::text = 'fjc_unbound' OR m.member::regrole::text = 'fjc_unbound')
                   AND m.member::regrole::text <> ?
                """, migrator);
    }

    private void rolesHaveNoPowers() throws SQLException {
        find("a role has powers: %s", """
                SELECT rolname FROM pg_roles
                 WHERE (rolname LIKE 't\\_%' OR rolname = 'fjc_unbound')
                   AND (rolsuper OR rolcreatedb OR rolcreaterole OR rolreplication OR rolbypassrls)
                """);
        find("an owner can log in: %s", "SELECT rolname FROM pg_roles WHERE rolname LIKE 't\\_%\\_own' AND rolcanlogin");
        find("a login without a limit of connections: %s", "SELECT rolname FROM pg_roles WHERE rolname LIKE 't\\_%\\_app' AND rolconnlimit < 1");
    }

    private void borrowedRightsAreFenced() throws SQLException {
        find("a function lends its owner's rights without a fixed search path: %s", """
                SELECT n.nspname || '.' || proname FROM pg_proc p JOIN pg_namespace n ON n.oid = pronamespace
                 WHERE p.oid >= %s AND prosecdef AND NOT coalesce(array_to_string(proconfig, ','), '') LIKE '%%search_path=%%'
                """.formatted(OURS));
        find("something was put among PostgreSQL's own: %s", """
                SELECT proname FROM pg_proc WHERE oid >= %1$s AND pronamespace = 'pg_catalog'::regnamespace
                UNION ALL SELECT relname FROM pg_class WHERE oid >= %1$s AND relnamespace = 'pg_catalog'::regnamespace
                """.formatted(OURS));
    }

    private void isAppendOnly(String table) {
        try {
            find("an append-only table can be changed: %s", RIGHTS + """
                    SELECT holder || ' may ' || privilege || ' on ' || home || '.' || name FROM named
                     WHERE kind = 'relation' AND name = ? AND holder <> owner AND privilege NOT IN ('SELECT', 'INSERT')
                    """, table);
            find("an append-only table is missing: %s", """
                    SELECT nspname || '.' || ?::text FROM pg_namespace WHERE nspname LIKE 't\\_%'
                       AND EXISTS (SELECT FROM pg_class WHERE relname = ?)
                       AND EXISTS (SELECT FROM pg_class p WHERE p.relnamespace = pg_namespace.oid AND p.relname LIKE split_part(?, '_', 1) || '\\_%')
                       AND NOT EXISTS (SELECT FROM pg_class c WHERE c.relnamespace = pg_namespace.oid AND c.relname = ?)
                    """, table, table, table, table);
        } catch (SQLException trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    private void find(String sentence, String sql, String... values) throws SQLException {
        try (PreparedStatement query = superuser.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setString(i + 1, values[i]);
            }
            try (ResultSet answer = query.executeQuery()) {
                while (answer.next()) {
                    findings.add(sentence.formatted(answer.getString(1)));
                }
            }
        }
    }
}
