package be.fjc.verifier;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The command: {@code verify} says whether the audit is as it was written and where it is not, {@code export} writes it down for somebody
 * else to verify, {@code keys} gives the keys of single centres out of the master key. Ends with 0 when all is right, 1 when something is
 * wrong, 2 when nothing could be said.
 */
public final class AuditVerifier {

    private static final String USAGE = """
            Gebruik:
              verify --jdbc <adres> --user <login> --master-key-file <bestand> | --keys-file <bestand>
                     --checkpoints <map> --public-key <bestand> [--password-file <bestand>] [--tenant <centrum>]… [--at <tijdstip>]
              export --jdbc <adres> --user <login> --checkpoints <map> --out <map> [--password-file <bestand>] [--tenant <centrum>]…
              keys   --master-key-file <bestand> --tenant <centrum>…
            Het wachtwoord van de databank mag ook in FJC_VERIFIER_PASSWORD staan. Zie docs/audit-format.md.
            """;

    private AuditVerifier() {}

    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(Arrays.asList(arguments), out));
    }

    /** Does it. @return the code to end with */
    public static int run(List<String> arguments, PrintWriter out) {
        if (arguments.isEmpty() || !List.of("verify", "export", "keys").contains(arguments.get(0))) {
            out.print(USAGE);
            out.flush();
            return 2;
        }
        try {
            Options options = new Options(arguments.subList(1, arguments.size()));
            return switch (arguments.get(0)) {
                case "verify" -> verify(options, out);
                case "export" -> export(options, out);
                default -> keys(options, out);
            };
        } catch (SQLException trouble) {
            out.println("Niet nagekeken: de databank zegt " + String.valueOf(trouble.getMessage()).lines().findFirst().orElse(""));
            return 2;
        } catch (IOException | UncheckedIOException | InvalidPathException trouble) {
            out.println("Niet nagekeken: er kan niet gelezen of geschreven worden (" + trouble.getMessage() + ")");
            return 2;
        } catch (CannotVerify trouble) {
            out.println("Niet nagekeken: " + trouble.getMessage());
            return 2;
        }
    }

    private static int verify(Options options, PrintWriter out) throws SQLException, IOException {
        try (Connection database = open(options)) {
            Map<String, String> schemas = schemas(database);
            Map<String, byte[]> keys = options.keys(List.copyOf(schemas.keySet()));
            List<Centre> known = schemas.entrySet().stream()
                    .filter(entry -> keys.containsKey(entry.getKey()))
                    .map(entry -> new Centre(entry.getKey(), entry.getValue(), keys.get(entry.getKey())))
                    .toList();
            Instant now = options.moment();
            boolean whole = true;
            for (Centre centre : chosen(known, options)) {
                List<Centre> others = known.stream().filter(other -> other != centre).toList();
                AuditCheck check = new AuditCheck(centre, others, options.publicKey(), now,
                        rows -> out.println("  " + centre.id() + ": " + rows + " rijen bekeken"));
                List<Finding> findings;
                try (Reader checkpoints = checkpoints(options, centre.id())) {
                    findings = check.run(database, checkpoints);
                }
                database.rollback();
                out.println(centre.id() + ": " + check.rows() + " rijen bekeken, "
                        + (findings.isEmpty() ? "alles is zoals het geschreven werd" : findings.size() + " bevindingen"));
                findings.forEach(finding -> out.println("  " + finding));
                whole &= findings.isEmpty();
            }
            return whole ? 0 : 1;
        }
    }

    private static int export(Options options, PrintWriter out) throws SQLException, IOException {
        Path folder = Files.createDirectories(Path.of(options.required("--out")));
        try (Connection database = open(options)) {
            List<Centre> known = schemas(database).entrySet().stream()
                    .map(entry -> new Centre(entry.getKey(), entry.getValue(), new byte[1]))
                    .toList();
            for (Centre centre : chosen(known, options)) {
                Path file = folder.resolve(centre.id() + ".jsonl");
                try (Reader checkpoints = checkpoints(options, centre.id())) {
                    long rows = AuditExport.write(centre, database, checkpoints, file);
                    out.println(centre.id() + ": " + rows + " rijen in " + file);
                }
                database.rollback();
            }
            return 0;
        }
    }

    private static int keys(Options options, PrintWriter out) {
        options.required("--master-key-file");
        options.keys(options.tenants()).forEach((tenant, key) ->
                out.println(tenant + "=" + Base64.getUrlEncoder().withoutPadding().encodeToString(key)));
        return options.tenants().isEmpty() ? 2 : 0;
    }

    private static List<Centre> chosen(List<Centre> known, Options options) {
        List<Centre> chosen = new ArrayList<>(known);
        if (!options.tenants().isEmpty()) {
            chosen.removeIf(centre -> !options.tenants().contains(centre.id()));
        }
        if (chosen.isEmpty() || !options.tenants().isEmpty() && chosen.size() != options.tenants().size()) {
            throw new CannotVerify("van niet elk gevraagd centrum is er een schema en een sleutel");
        }
        return chosen;
    }

    private static Connection open(Options options) throws SQLException {
        Connection database = DriverManager.getConnection(options.required("--jdbc"), options.required("--user"), options.password());
        database.setAutoCommit(false);
        database.setReadOnly(true);
        database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        return database;
    }

    /** Which schema is whose. A centre that never came to life has no tables. */
    private static Map<String, String> schemas(Connection database) throws SQLException {
        Map<String, String> schemas = new TreeMap<>();
        try (Statement statement = database.createStatement();
                ResultSet answer = statement.executeQuery("SELECT id, schema_name FROM control.tenant t"
                        + " WHERE EXISTS (SELECT 1 FROM pg_tables p WHERE p.schemaname = t.schema_name AND p.tablename = 'platform_audit_link')")) {
            while (answer.next()) {
                schemas.put(answer.getString(1), answer.getString(2));
            }
        }
        return schemas;
    }

    /** The file; an empty one when it is not there, which the check will not let pass. */
    private static Reader checkpoints(Options options, String tenant) throws IOException {
        Path file = Path.of(options.required("--checkpoints")).resolve(tenant + ".checkpoints");
        return Files.exists(file) ? Files.newBufferedReader(file) : Reader.nullReader();
    }
}
