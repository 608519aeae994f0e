package be.fjc.testkit.isolation;

import java.util.List;

/**
 * Something that SQL injected into one centre's connection could try against another centre. Names in braces stand for the other
 * centre: {@code {schema}}, {@code {login}}, {@code {owner}}; {@code {table}} is a table both have and
 * {@code {own-owner}} the owner of the own schema.
 *
 * @param name what it tries, in a few words
 * @param sql one statement, or several with semicolons as the driver takes them
 * @param expected what the wall answers
 */
public record Attack(String name, String sql, Verdict expected) {

    /** What PostgreSQL answers. */
    public enum Verdict {
        /** Refused. */
        DENIED,
        /** Done, but it shows and changes nothing beyond the own centre. */
        HARMLESS
    }

    /** The statement as one centre's login would send it against another centre. */
    public String against(String own, String schema, String table) {
        return sql.replace("{own-owner}", own + "_own").replace("{schema}", schema).replace("{login}", schema + "_app").replace("{owner}", schema + "_own").replace("{table}", table);
    }

    private static Attack denied(String name, String sql) {
        return new Attack(name, sql, Verdict.DENIED);
    }

    private static Attack harmless(String name, String sql) {
        return new Attack(name, sql, Verdict.HARMLESS);
    }

    /** All we know. */
    public static List<Attack> corpus() {
        return List.of(
                // becoming someone else
                denied("set_config of the role", "SELECT set_config('role', '{login}', false)"),
                denied("set_config of the role and a look through XML in one SELECT",
                        "SELECT set_config('role', '{login}', true), query_to_xml('SELECT * FROM {schema}.{table}', true, true, '')"),
                denied("SET ROLE", "SET ROLE {login}"),
                denied("SET ROLE to the owner of the own schema, who could do more", "SET ROLE {own-owner}"),
                denied("SET SESSION AUTHORIZATION", "SET SESSION AUTHORIZATION {login}"),
                denied("a stacked SET ROLE", "SELECT 1; SET ROLE {login}; SELECT * FROM {schema}.{table}"),
                denied("a DO block that becomes someone else", "DO $$ BEGIN EXECUTE 'SET ROLE {login}'; END $$"),
                harmless("RESET ROLE and RESET SESSION AUTHORIZATION", "RESET ROLE; RESET SESSION AUTHORIZATION; SELECT session_user"),
                denied("making oneself a member", "GRANT {login} TO CURRENT_USER"),
                denied("making oneself a member of PostgreSQL's readers", "GRANT pg_read_all_data TO CURRENT_USER"),
                denied("a role that may bypass", "ALTER ROLE CURRENT_USER BYPASSRLS"),
                denied("a role that may do everything", "ALTER ROLE CURRENT_USER SUPERUSER"),
                denied("more connections than allowed", "ALTER ROLE CURRENT_USER CONNECTION LIMIT -1"),
                denied("another's password", "ALTER ROLE {login} PASSWORD 'taken'"),
                denied("another's settings", "ALTER ROLE {login} SET search_path = public"),
                denied("a new role", "CREATE ROLE t_intruder LOGIN"),
                // reading the other's rows
                denied("another schema by name", "SELECT * FROM {schema}.{table}"),
                denied("another schema through the search path", "SET search_path = {schema}; SELECT * FROM {schema}.{table}"),
                harmless("another schema in the search path only", "SET search_path = {schema}; SELECT to_regclass('{table}')::text"),
                denied("another schema through XML", "SELECT query_to_xml('SELECT * FROM {schema}.{table}', true, true, '')"),
                denied("a whole schema as XML", "SELECT schema_to_xml('{schema}', true, true, '')"),
                denied("a table as XML", "SELECT table_to_xml('{schema}.{table}', true, true, '')"),
                denied("a DO block over another schema", "DO $$ DECLARE r record; BEGIN SELECT * INTO r FROM {schema}.{table}; END $$"),
                denied("a cursor over another schema", "BEGIN; DECLARE c CURSOR FOR SELECT * FROM {schema}.{table}; FETCH c; COMMIT"),
                denied("a prepared statement over another schema", "PREPARE p AS SELECT * FROM {schema}.{table}; EXECUTE p"),
                denied("COPY of another schema", "COPY {schema}.{table} TO STDOUT"),
                denied("the estimate of a plan", "EXPLAIN SELECT * FROM {schema}.{table}"),
                denied("a lock on another's table", "BEGIN; LOCK TABLE {schema}.{table} IN ACCESS SHARE MODE; COMMIT"),
                denied("a stacked TABLE after a harmless SELECT", "SELECT 1; TABLE {schema}.{table}"),
                // writing them
                denied("writing into another schema", "INSERT INTO {schema}.{table} DEFAULT VALUES"),
                denied("changing another schema", "UPDATE {schema}.{table} SET name = 'x'"),
                denied("removing from another schema", "DELETE FROM {schema}.{table}"),
                denied("emptying another schema", "TRUNCATE {schema}.{table}"),
                denied("emptying the own audit", "TRUNCATE platform_audit_event"),
                denied("changing the own audit", "UPDATE platform_audit_event SET action = action"),
                denied("removing from the own audit", "DELETE FROM platform_audit_event"),
                // structure
                denied("a table in the own schema", "CREATE TABLE planted (x int)"),
                denied("a table in public", "CREATE TABLE public.planted (x int)"),
                denied("a temporary table that shadows a real one", "CREATE TEMPORARY TABLE {table} (module text, name text)"),
                denied("a temporary view that shadows a real one", "CREATE TEMPORARY VIEW {table} AS SELECT 1"),
                denied("SELECT INTO a temporary table", "SELECT 1 AS x INTO TEMPORARY planted"),
                denied("a function", "CREATE FUNCTION planted() RETURNS int LANGUAGE sql AS 'SELECT 1'"),
                denied("a function in the temporary schema", "CREATE FUNCTION pg_temp.planted() RETURNS int LANGUAGE sql AS 'SELECT 1'"),
                denied("a schema", "CREATE SCHEMA planted"),
                denied("a database", "CREATE DATABASE planted"),
                denied("an extension", "CREATE EXTENSION dblink"),
                denied("a trusted extension", "CREATE EXTENSION pg_trgm"),
                denied("an operator, a type, a domain", "CREATE DOMAIN planted AS int"),
                denied("a trigger", "CREATE TRIGGER planted BEFORE INSERT ON {table} EXECUTE FUNCTION suppress_redundant_updates_trigger()"),
                denied("a rule", "CREATE RULE planted AS ON INSERT TO {table} DO INSTEAD NOTHING"),
                denied("a policy", "CREATE POLICY planted ON {table}"),
                denied("a column", "ALTER TABLE {table} ADD planted text"),
                denied("dropping the own table", "DROP TABLE {table}"),
                denied("passing rights on to everybody", "DO $$ BEGIN EXECUTE 'GRANT SELECT ON {table} TO PUBLIC';"
                        + " IF NOT EXISTS (SELECT FROM pg_class, aclexplode(relacl) a WHERE pg_class.oid = '{table}'::regclass AND a.grantee = 0)"
                        + " THEN RAISE insufficient_privilege; END IF; END $$"),
                denied("rights of later tables", "ALTER DEFAULT PRIVILEGES FOR ROLE {owner} GRANT SELECT ON TABLES TO PUBLIC"),
                denied("a publication", "CREATE PUBLICATION planted FOR TABLE {table}"),
                denied("a subscription", "CREATE SUBSCRIPTION planted CONNECTION 'x' PUBLICATION y"),
                denied("statistics of a table", "CREATE STATISTICS planted ON module, name FROM {table}"),
                // out of the database
                denied("reading a file", "SELECT pg_read_file('PG_VERSION')"),
                denied("reading a file as bytes", "SELECT pg_read_binary_file('PG_VERSION')"),
                denied("listing files", "SELECT pg_ls_dir('.')"),
                denied("listing the log", "SELECT pg_ls_logdir()"),
                denied("COPY from a program", "COPY {table} FROM PROGRAM 'true'"),
                denied("COPY to a program", "COPY (SELECT 1) TO PROGRAM 'true'"),
                denied("COPY to a file", "COPY (SELECT 1) TO '/tmp/planted'"),
                denied("a large object from a file", "SELECT lo_import('/etc/hostname')"),
                denied("a large object to a file", "SELECT lo_export(0, '/tmp/planted')"),
                denied("dblink", "SELECT * FROM dblink('dbname=fjc', 'SELECT 1') AS t(x int)"),
                denied("a foreign server", "CREATE SERVER planted FOREIGN DATA WRAPPER postgres_fdw"),
                denied("another language", "CREATE LANGUAGE plpython3u"),
                denied("reloading the configuration", "SELECT pg_reload_conf()"),
                denied("changing the configuration", "ALTER SYSTEM SET log_statement = 'all'"),
                denied("changing the database", "ALTER DATABASE fjc SET search_path = public"),
                denied("a setting for superusers", "SET session_preload_libraries = 'x'"),
                denied("loading a library", "LOAD 'auto_explain'"),
                // what the catalogues tell
                denied("passwords", "SELECT * FROM pg_authid"),
                denied("passwords, the old name", "SELECT * FROM pg_shadow"),
                denied("raw statistics", "SELECT * FROM pg_statistic"),
                denied("raw large objects", "SELECT * FROM pg_largeobject"),
                denied("subscriptions", "SELECT subconninfo FROM pg_subscription"),
                denied("access rules", "SELECT * FROM pg_hba_file_rules"),
                denied("the control plane", "SELECT * FROM control.tenant"),
                harmless("statistics of columns", "SELECT most_common_vals::text FROM pg_stats"),
                harmless("what others run", "SELECT query FROM pg_stat_activity WHERE usename <> session_user"),
                harmless("what others prepared", "SELECT statement FROM pg_prepared_statements UNION ALL SELECT gid FROM pg_prepared_xacts"),
                harmless("columns of others", "SELECT table_schema || column_name FROM information_schema.columns WHERE table_schema = '{schema}'"),
                harmless("tables of others", "SELECT table_name FROM information_schema.tables WHERE table_schema = '{schema}'"),
                harmless("definitions of others", "SELECT view_definition FROM information_schema.views WHERE table_schema = '{schema}'"),
                denied("stopping another's work", "SELECT CASE WHEN pg_cancel_backend(pid) THEN 1 END FROM pg_stat_activity WHERE usename = '{login}'"),
                denied("ending another's connection", "SELECT CASE WHEN pg_terminate_backend(pid) THEN 1 END FROM pg_stat_activity WHERE usename = '{login}'"),
                harmless("an own large object, which nobody else reads", "SELECT lo_unlink(lo_from_bytea(0, 'mine'))"),
                harmless("an advisory lock", "SELECT pg_advisory_lock(1); SELECT pg_advisory_unlock_all()"));
    }
}
